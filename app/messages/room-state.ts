import type { MessagePage, MessageView, Quote } from "#server/messages/contract.ts";
import type { Wording } from "#server/refusal.ts";
import { applyChanges, hearChanges } from "./room-changes.ts";

/** So many messages are kept in the page; beyond it and the slack, the far end is let go. */
const mostShown = 300;
const slack = 20;

/** Something of one's own that is not known to be stored yet. */
export interface Pending {
  clientId: string;
  body: string;
  /** The content note, if it has one. */
  note?: string;
  /** What it answers. */
  replyTo?: Quote;
  /** Milliseconds of this device's clock; for the time shown beside it only. */
  writtenAt: number;
  /** Why the house would not take it; it is then kept until its author decides. */
  refusal?: Wording;
  /** That was a word of caution: its author may send it all the same. */
  isWarned?: true;
  /** They have seen it, and do so. */
  heard?: true;
  /** Why it goes a little later, by itself. */
  later?: Wording;
}

/** What became of a try to send something. */
export type Outcome = Pick<Pending, "refusal" | "isWarned" | "heard" | "later">;

/** A room as one browser knows it. */
export interface RoomState {
  /** A stretch of history without gaps, oldest first. */
  messages: MessageView[];
  /** Arrived out of turn: shown once what stands before them has arrived too. */
  ahead: MessageView[];
  pending: Pending[];
  hasOlder: boolean;
  /** The stretch reaches to the newest message and grows with what arrives. */
  isFollowing: boolean;
  /** The newest `seq` that is known of in the group, shown or not. */
  newest: number;
  /** Every change up to this number is in what is shown; later ones were perhaps heard of. */
  change: number;
  heardChange: number;
}

/** What a room asks for: what was said after a message, and later changes of messages from one on. */
export interface Missing {
  after: number;
  changesAfter: number;
  from: number;
}

export type RoomChange =
  /** A page that goes on below what we have, and what it was asked with if it brings changes. */
  | { kind: "newer"; page: MessagePage; asked?: Missing }
  /** The page above the message `before`. */
  | { kind: "older"; page: MessagePage; before: number }
  /** Another place in the history: the newest page, or the one around a message. */
  | { kind: "moved"; page: MessagePage }
  /** What was said just now; whoever reads further up is not disturbed by it. */
  | { kind: "arrived"; messages: MessageView[]; isAtEnd: boolean }
  | { kind: "changed"; messages: MessageView[] }
  | { kind: "written"; pending: Pending }
  | { kind: "tried"; clientId: string; outcome: Outcome }
  | { kind: "withdrawn"; clientId: string };

/** A room as its first page gives it, with what is still to be sent from this browser. */
export function roomFrom(page: MessagePage, pending: Pending[] = []): RoomState {
  const last = page.messages.at(-1)?.seq ?? 0;
  return {
    messages: page.messages,
    ahead: [],
    pending,
    hasOlder: page.more,
    isFollowing: last >= page.lastSeq,
    newest: Math.max(last, page.lastSeq),
    change: page.lastChange,
    heardChange: page.lastChange,
  };
}

/** The last `seq` up to which nothing is missing; 0 in an empty room. */
export function lastSeq(room: RoomState): number {
  return room.messages.at(-1)?.seq ?? 0;
}

/** Whether something was heard of whose predecessors were not: time to ask for them. */
export function hasGap(room: RoomState): boolean {
  return room.ahead.length > 0 || room.change < room.heardChange || isBehind(room);
}

/** Something newer was heard of and is not at hand: nothing more will come by itself, ask at once. */
export function isBehind(room: RoomState): boolean {
  return room.isFollowing && room.ahead.length === 0 && lastSeq(room) < room.newest;
}

/** What to ask for, to know all that there is. */
export function missing(room: RoomState): Missing {
  return {
    after: room.isFollowing ? lastSeq(room) : room.newest,
    changesAfter: room.change,
    from: room.messages[0]?.seq ?? 0,
  };
}

/** The room after a change. Pure, and any change may come twice, late or out of turn. */
export function changeRoom(room: RoomState, change: RoomChange): RoomState {
  switch (change.kind) {
    case "newer":
      return takePage(room, change.page, change.asked);
    case "older":
      return prepend(room, change.page, change.before);
    case "moved":
      return move(room, change.page);
    case "arrived":
      return settlePending(arrive(room, change.messages, change.isAtEnd), change.messages);
    case "changed":
      return hearChanges(room, change.messages);
    case "written":
      if (room.pending.some(({ clientId }) => clientId === change.pending.clientId)) return room;
      return { ...room, pending: [...room.pending, change.pending] };
    case "withdrawn":
      return {
        ...room,
        pending: room.pending.filter(({ clientId }) => clientId !== change.clientId),
      };
    case "tried":
      return markPending(room, change.clientId, change.outcome);
  }
}

function takePage(room: RoomState, page: MessagePage, asked?: Missing): RoomState {
  const known = withNumbersOf(room, page, asked);
  const follows = (page.messages[0]?.seq ?? Infinity) <= lastSeq(room) + 1;
  const grown = room.isFollowing || follows ? takeIn(known, page.messages) : known;
  const isFollowing = lastSeq(grown) >= grown.newest || (room.isFollowing && !page.more);
  const ahead = isFollowing ? grown.ahead : [];
  return settlePending(trimTop({ ...grown, ahead, isFollowing }), page.messages);
}

/** The reader who is further up keeps their page: when it is full, the newest wait below it. */
function arrive(room: RoomState, messages: MessageView[], isAtEnd: boolean): RoomState {
  const newest = Math.max(room.newest, messages.at(-1)?.seq ?? 0);
  if (!room.isFollowing) return { ...room, newest };
  const isFull = room.messages.length + messages.length > mostShown + slack;
  if (isFull && !isAtEnd) return { ...room, newest, ahead: [], isFollowing: false };
  const grown = takeIn({ ...room, newest }, messages);
  return isAtEnd ? trimTop(grown) : grown;
}

/** Only where the list still begins there: put above anything else it would hide a gap for good. */
function prepend(room: RoomState, page: MessagePage, before: number): RoomState {
  if (room.messages[0]?.seq !== before) return room;
  const messages = [...page.messages, ...room.messages];
  const isTooMany = messages.length > mostShown + slack;
  return withNumbersOf(
    {
      ...room,
      messages: isTooMany ? messages.slice(0, mostShown) : messages,
      hasOlder: page.more,
      ...(isTooMany && { isFollowing: false, ahead: [] }),
    },
    page,
  );
}

function move(room: RoomState, page: MessagePage): RoomState {
  const there = roomFrom(page, room.pending);
  // What arrived while the newest page was on its way is not in it: a gap at its end, to be filled.
  const newest = Math.max(there.newest, room.newest);
  const heardChange = Math.max(there.heardChange, room.heardChange);
  return settlePending({ ...there, newest, heardChange }, page.messages);
}

/**
 * What a page tells of the group, and of changes. It takes us on only if it brings every change since
 * those that we know, of every message that we have; else it may be as old as it says itself.
 */
function withNumbersOf(room: RoomState, page: MessagePage, asked?: Missing): RoomState {
  const isWhole =
    page.changed &&
    asked &&
    asked.changesAfter <= room.change &&
    asked.from <= (room.messages[0]?.seq ?? Infinity);
  return {
    ...room,
    messages: page.changed ? applyChanges(room.messages, page.changed) : room.messages,
    newest: Math.max(room.newest, page.lastSeq),
    heardChange: Math.max(room.heardChange, page.lastChange),
    change: isWhole ? page.lastChange : Math.min(room.change, page.lastChange),
  };
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

function trimTop(room: RoomState): RoomState {
  if (room.messages.length <= mostShown + slack) return room;
  return { ...room, messages: room.messages.slice(-mostShown), hasOlder: true };
}

function settlePending(room: RoomState, stored: MessageView[]): RoomState {
  if (room.pending.length === 0) return room;
  const clientIds = new Set(stored.map(({ clientId }) => clientId));
  const pending = room.pending.filter(({ clientId }) => !clientIds.has(clientId));
  return pending.length === room.pending.length ? room : { ...room, pending };
}

function markPending(room: RoomState, clientId: string, outcome: Outcome): RoomState {
  const mark = ({ refusal: _why, isWarned: _if, later: _when, ...entry }: Pending): Pending => ({
    ...entry,
    ...outcome,
  });
  return {
    ...room,
    pending: room.pending.map((entry) => (entry.clientId === clientId ? mark(entry) : entry)),
  };
}
