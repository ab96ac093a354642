import { DateTime } from "luxon";
import { daysAfter } from "../prompts/schedule.ts";

const utc = (day: string) => DateTime.fromISO(day, { zone: "utc" });

/** Every day from one to another, both included; none when the second is before the first. */
export function daysFrom(first: string, last: string): string[] {
  const count = utc(last).diff(utc(first), "days").days;
  return Array.from({ length: Math.max(0, count + 1) }, (_, at) => daysAfter(first, at));
}

/** Days from the first to the second; negative when the second is before. */
const between = (first: string, second: string) => utc(second).diff(utc(first), "days").days;

/**
 * Whether one more day may be filled in afterwards: in any seven days in a row no more than `grace` are.
 * @param filled the days that are filled in already
 */
export function hasGrace(filled: string[], day: string, grace: number): boolean {
  const near = filled.filter((one) => one !== day && Math.abs(between(one, day)) < 7);
  const starts = [day, ...near].filter((start) => start <= day);
  return starts.every((start) => {
    const inSeven = near.filter((one) => one >= start && between(start, one) < 7);
    return between(start, day) >= 7 || inSeven.length < grace;
  });
}

/** Where a challenge stands by somebody's own day. */
export function standingOf(
  { startsOn, endsOn, endedAt }: { startsOn: string; endsOn: string; endedAt: Date | null },
  today: string,
): "coming" | "under-way" | "ended" {
  if (endedAt || today > endsOn) return "ended";
  return today < startsOn ? "coming" : "under-way";
}

/** Whether that day is over everywhere on earth: the last zone is twelve hours behind. */
export const isOverEverywhere = (day: string, now: Date): boolean =>
  now >= utc(day).plus({ days: 1, hours: 12 }).toJSDate();
