import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import type { Wording } from "#server/refusal.ts";

/** Something of one's own that is not known to be stored yet. */
export interface Pending {
  clientId: string;
  body: string;
  /** Milliseconds of this device's clock; for the time shown beside it only. */
  writtenAt: number;
  /** Why the house would not take it; it is then kept until its author decides. */
  refusal?: Wording;
}

/** A room as one browser knows it. */
export interface RoomState {
  /** A stretch of history without gaps, oldest first. */
  messages: MessageView[];
  /** Arrived out of turn: shown once what stands before them has arrived too. */
  ahead: MessageView[];
  pending: Pending[];
  hasOlder: boolean;
}

export type RoomChange =
  /** A page that follows on what we have (or starts a room that was empty). */
  | { kind: "newer"; page: MessagePage }
  /** The page before what we have. */
  | { kind: "older"; page: MessagePage }
  /** Too much was missed to fetch it all now: begin again with the newest page. */
  | { kind: "renewed"; page: MessagePage }
  | { kind: "arrived"; messages: MessageView[] }
  | { kind: "written"; pending: Pending }
  | { kind: "refused"; clientId: string; refusal: Wording }
  | { kind: "tried-again"; clientId: string }
  | { kind: "withdrawn"; clientId: string };

/** A room as its first page gives it, with what is still to be sent from this browser. */
export function roomFrom(page: MessagePage, pending: Pending[] = []): RoomState {
  return { messages: page.messages, ahead: [], pending, hasOlder: page.more };
}

/** The last `seq` up to which nothing is missing; 0 in an empty room. */
export function lastSeq(room: RoomState): number {
  return room.messages.at(-1)?.seq ?? 0;
}

/** Whether something arrived whose predecessors did not. */
export function hasGap(room: RoomState): boolean {
  return room.ahead.length > 0;
}

/** The room after a change. Pure, and any change may come twice, late or out of turn. */
export function changeRoom(room: RoomState, change: RoomChange): RoomState {
  switch (change.kind) {
    case "newer":
    case "arrived": {
      const messages = change.kind === "newer" ? change.page.messages : change.messages;
      return settlePending(takeIn(room, messages), messages);
    }
    case "older":
      return prepend(room, change.page);
    case "renewed":
      return settlePending(
        takeIn({ ...roomFrom(change.page, room.pending), ahead: [] }, room.ahead),
        change.page.messages,
      );
    case "written":
      if (room.pending.some(({ clientId }) => clientId === change.pending.clientId)) return room;
      return { ...room, pending: [...room.pending, change.pending] };
    case "withdrawn":
      return {
        ...room,
        pending: room.pending.filter(({ clientId }) => clientId !== change.clientId),
      };
    case "refused":
      return markPending(room, change.clientId, change.refusal);
    case "tried-again":
      return markPending(room, change.clientId, undefined);
  }
}

/** Puts messages where their `seq` says; those that do not follow on wait in `ahead`. */
function takeIn(room: RoomState, arriving: MessageView[]): RoomState {
  const known = lastSeq(room);
  const waiting = new Map(room.ahead.map((message) => [message.seq, message]));
  for (const message of arriving) if (message.seq > known) waiting.set(message.seq, message);
  if (waiting.size === 0) return room;
  const messages = [...room.messages];
  let next = known + 1;
  for (let found = waiting.get(next); found; found = waiting.get(next)) {
    messages.push(found);
    waiting.delete(next);
    next += 1;
  }
  return { ...room, messages, ahead: [...waiting.values()].sort((a, b) => a.seq - b.seq) };
}

function prepend(room: RoomState, page: MessagePage): RoomState {
  const first = room.messages[0]?.seq ?? Infinity;
  const older = page.messages.filter(({ seq }) => seq < first);
  return { ...room, messages: [...older, ...room.messages], hasOlder: page.more };
}

function settlePending(room: RoomState, stored: MessageView[]): RoomState {
  if (room.pending.length === 0) return room;
  const clientIds = new Set(stored.map(({ clientId }) => clientId));
  const pending = room.pending.filter(({ clientId }) => !clientIds.has(clientId));
  return pending.length === room.pending.length ? room : { ...room, pending };
}

function markPending(room: RoomState, clientId: string, refusal: Wording | undefined): RoomState {
  const mark = ({ body, writtenAt }: Pending): Pending => ({
    clientId,
    body,
    writtenAt,
    ...(refusal && { refusal }),
  });
  return {
    ...room,
    pending: room.pending.map((entry) => (entry.clientId === clientId ? mark(entry) : entry)),
  };
}
