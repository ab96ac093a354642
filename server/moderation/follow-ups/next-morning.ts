import { DateTime } from "luxon";

/** Before this hour a night still belongs to the day before. */
const nightEnds = 5;
const hour = 10;

/** The next morning, at ten by somebody's clock (IANA zone); a night that is not over ends in that morning. Pure. */
export function nextMorning(now: Date, zone: string): Date {
  const local = DateTime.fromJSDate(now, { zone });
  const known = local.isValid ? local : DateTime.fromJSDate(now, { zone: "utc" });
  const days = known.hour < nightEnds ? 0 : 1;
  return known.plus({ days }).startOf("day").set({ hour }).toJSDate();
}
