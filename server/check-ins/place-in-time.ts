import { Refusal } from "../refusal.ts";
import { oldest, type SaveCheckIn } from "./contract.ts";
import { dayBefore, localDay, yesterdayIsOpen } from "./local-day.ts";

/** When a check-in was made, and which of the member's days it belongs to. */
export interface PlaceInTime {
  madeAt: Date;
  timeZone: string;
  localDay: string;
}

/**
 * Finds the instant and the day of a check-in that arrives now.
 * @throws Refusal `invalid` when it is older than a device may hand in, or yesterday is closed.
 */
export function placeInTime(
  asked: Pick<SaveCheckIn, "ago" | "day" | "timeZone">,
  homeZone: string,
  now: Date,
): PlaceInTime {
  const { ago = 0, day, timeZone = homeZone } = asked;
  if (ago > oldest) throw notInTime("form", "check-ins.not-in-time");
  const madeAt = new Date(now.getTime() - ago);
  const today = localDay(madeAt, timeZone);
  if (day === "today") return { madeAt, timeZone, localDay: today };
  if (!yesterdayIsOpen(madeAt, timeZone)) throw notInTime("day", "check-ins.yesterday-closed");
  return { madeAt, timeZone, localDay: dayBefore(today, timeZone) };
}

const notInTime = (field: string, key: string) =>
  new Refusal("invalid", { message: { key }, fields: { [field]: { key } } });
