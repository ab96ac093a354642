import { DateTime } from "luxon";
import type { Rhythm } from "./contract.ts";

/** How often it comes, when it is offered at all. */
export type Offered = Exclude<Rhythm, "off">;

/** So many days after joining it is offered for the first time: nobody is asked 17 things at the door. */
const firstAfter = 3;
/** For so many days *later* hides it. */
const laterFor = 3;

const byCalendar = (day: string) => DateTime.fromISO(day, { zone: "utc" });
const asDay = (date: DateTime) => date.toFormat("yyyy-MM-dd");
const steps = { weekly: { weeks: 1 }, monthly: { months: 1 } };

/** The local day, such as `2026-03-09`, on which the next one is due after one of a day. */
export function dayAfter(day: string, rhythm: Offered): string {
  return asDay(byCalendar(day).plus(steps[rhythm]));
}

/** The local day on which it is first due for somebody who joined on a local day. */
export function firstDay(joined: string): string {
  return asDay(byCalendar(joined).plus({ days: firstAfter }));
}

/** The local day until which *later*, said on a day, hides it. */
export function laterDay(day: string): string {
  return asDay(byCalendar(day).plus({ days: laterFor }));
}

/** The instant at which a local day begins in a zone (IANA); the first that exists, in UTC if unknown. */
export function beginningOf(day: string, timeZone: string): Date {
  const there = DateTime.fromISO(day, { zone: timeZone });
  return (there.isValid ? there : byCalendar(day)).toJSDate();
}
