import type { MessageView, Quote } from "#server/messages/contract.ts";
import type { RoomState } from "./room-state.ts";

/** Longest quote, in characters; as long as the server's (`server/messages/message-view.ts`). */
const longestQuote = 140;

/**
 * Messages that were changed just now. They are numbered without gaps within the group: one that
 * follows on what we know moves us on, a later one tells us that we missed something.
 */
export function hearChanges(room: RoomState, changed: MessageView[]): RoomState {
  let { change, heardChange } = room;
  for (const { change: number = 0 } of changed) {
    if (number === change + 1) change = number;
    heardChange = Math.max(heardChange, number);
  }
  const messages = applyChanges(room.messages, changed);
  const ahead = applyChanges(room.ahead, changed);
  return { ...room, messages, ahead, change, heardChange };
}

/** Puts changed messages in the place of the old ones, and mends the lines that quote them. */
export function applyChanges(messages: MessageView[], changed: MessageView[]): MessageView[] {
  if (changed.length === 0) return messages;
  const bySeq = new Map<number, MessageView>();
  for (const view of changed) bySeq.set(view.seq, newer(bySeq.get(view.seq), view));
  return messages.map((known) => {
    const view = bySeq.get(known.seq);
    const current = view ? newer(known, view) : known;
    const parent = current.replyTo && bySeq.get(current.replyTo.seq);
    return parent ? { ...current, replyTo: quoteOf(parent) } : current;
  });
}

/** The later of two states of one message; one's own reactions are kept when nothing is said of them. */
function newer(known: MessageView | undefined, view: MessageView): MessageView {
  if (!known) return view;
  if ((known.change ?? 0) > (view.change ?? 0)) return known;
  if (!view.reactions || view.mine) return view;
  return { ...view, mine: known.mine ?? [] };
}

/** The line above an answer to this message. */
export function quoteOf({ seq, author, body, note, gone }: MessageView): Quote {
  if (gone) return { seq, author: null, text: "", gone };
  return {
    seq,
    author: author?.name ?? null,
    text: note ? "" : shorten(body),
    ...(note && { note }),
  };
}

function shorten(body: string): string {
  const characters = [...body.slice(0, longestQuote * 4).replace(/\s+/g, " ")];
  if (characters.length <= longestQuote) return characters.join("");
  return `${characters.slice(0, longestQuote).join("")}…`;
}
