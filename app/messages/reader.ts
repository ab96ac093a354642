import type { MessageView, Quote } from "#server/messages/contract.ts";

/** For whom a room is shown, and what they chose. */
export interface Reader {
  accountId: string;
  /** IANA zone. */
  timeZone: string;
  isModerator: boolean;
  /** How long an own message can be changed, in milliseconds. */
  editableFor: number;
  /** Accounts whose words this reader does not want to see. */
  blocked: string[];
  /** Enter sends on a keyboard; otherwise Ctrl or ⌘ with Enter does. */
  enterSends: boolean;
  foldsNotes: boolean;
  showsTyping: boolean;
  announces: "all" | "replies" | "count" | "nothing";
}

export const isMine = (message: MessageView, me: Reader): boolean =>
  message.author?.id === me.accountId;

/** Whether its reader may still put other words in a message's place; `now` in milliseconds. */
export function canEdit(message: MessageView, me: Reader, now = Date.now()): boolean {
  return isMine(message, me) && !message.gone && now - Date.parse(message.at) < me.editableFor;
}

/** Whether a message speaks to its reader: it names them, or answers them. */
export function speaksTo(message: MessageView, me: Reader, name: string): boolean {
  const isNamed = message.mentions?.some(({ id }) => id === me.accountId) ?? false;
  return isNamed || isAnswerTo(message.replyTo, name);
}

const isAnswerTo = (quote: Quote | undefined, name: string) => quote?.author === name;
