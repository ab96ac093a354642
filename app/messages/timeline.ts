import { dateFormat } from "#app/i18n/date-format.ts";
import type { MessageView } from "#server/messages/contract.ts";

/** Messages of one person within this time stand together, in milliseconds. */
const together = 5 * 60 * 1000;

/** One row of the room. */
export type TimelineItem =
  | { kind: "day"; key: string; at: string }
  | { kind: "unread"; key: string }
  | { kind: "message"; key: string; message: MessageView; isFirstOfRun: boolean };

/** For whom the rows are laid out. */
interface Reader {
  /** IANA. */
  timeZone: string;
  /** The `seq` that was last read when the room was opened; `null` for no line. */
  unreadAfter: number | null;
  /** Accounts whose words this reader does not want to see. */
  unheard: ReadonlySet<string>;
}

/**
 * The rows of a room: a divider where the local day changes, the line above the first unread message,
 * and runs of one person's messages. Whom its reader blocked is not there at all.
 */
export function timelineOf(
  messages: MessageView[],
  { timeZone, unreadAfter, unheard }: Reader,
): TimelineItem[] {
  const dayOf = dateFormat("en-CA", { timeZone, dateStyle: "short" });
  const items: TimelineItem[] = [];
  let previous: MessageView | undefined;
  let day = "";
  for (const message of messages) {
    if (message.author && unheard.has(message.author.id)) continue;
    const itsDay = dayOf.format(new Date(message.at));
    const isNewDay = itsDay !== day;
    if (isNewDay) items.push({ kind: "day", key: `day-${itsDay}`, at: message.at });
    const isFirstUnread =
      unreadAfter !== null && isBetween(previous?.seq ?? 0, unreadAfter, message.seq);
    if (isFirstUnread) items.push({ kind: "unread", key: "unread" });
    const isFirstOfRun = isNewDay || isFirstUnread || !isOneRun(previous, message);
    items.push({ kind: "message", key: `message-${message.seq}`, message, isFirstOfRun });
    day = itsDay;
    previous = message;
  }
  return items;
}

const isBetween = (before: number, read: number, now: number) => before <= read && read < now;

function isOneRun(previous: MessageView | undefined, message: MessageView): boolean {
  if (!previous?.author || previous.author.id !== message.author?.id) return false;
  return Date.parse(message.at) - Date.parse(previous.at) < together;
}
