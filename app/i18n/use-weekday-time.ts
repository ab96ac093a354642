import { dateFormat } from "./date-format.ts";
import { useLocale } from "./use-t.ts";

/** Writes an instant (ISO 8601) as a weekday with the time of day, in the reader's language and zone (IANA). */
export function useWeekdayTime(timeZone: string): (at: string) => string {
  const format = dateFormat(useLocale(), {
    timeZone,
    weekday: "short",
    hour: "numeric",
    minute: "2-digit",
  });
  return (at) => format.format(new Date(at));
}
