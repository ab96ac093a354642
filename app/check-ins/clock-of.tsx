import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale } from "#app/i18n/use-t.ts";

/** The time of day of an instant, by the zone (IANA) that it was made in. */
export function ClockOf({ at, timeZone }: { at: string; timeZone: string }) {
  const format = dateFormat(useLocale(), { timeZone, timeStyle: "short" });
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}

/** A local day, such as `2026-03-09`, in words. */
export function DayOf({ day, size = "full" }: { day: string; size?: "full" | "long" | "medium" }) {
  const format = dateFormat(useLocale(), { timeZone: "UTC", dateStyle: size });
  return (
    <time dateTime={day} suppressHydrationWarning>
      {format.format(new Date(`${day}T12:00:00Z`))}
    </time>
  );
}
