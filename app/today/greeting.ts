/** The part of the day that somebody is in. */
export type PartOfDay = "morning" | "afternoon" | "evening" | "night";

/** The part of the day at an instant, by the clock of an IANA time zone. */
export function partOfDay(now: Date, timeZone: string): PartOfDay {
  const clock = new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone });
  const hour = Number(clock.format(now));
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  if (hour < 18) return "afternoon";
  return "evening";
}
