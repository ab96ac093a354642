import { useLocale } from "#app/i18n/use-t.ts";

/** The time of day of an instant, by the zone (IANA) that it was made in. */
export function ClockOf({ at, timeZone }: { at: string; timeZone: string }) {
  const format = new Intl.DateTimeFormat(useLocale(), { timeZone, timeStyle: "short" });
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}

/** A local day, such as `2026-03-09`, in words; with its weekday, or short. */
export function DayOf({ day, isShort = false }: { day: string; isShort?: boolean }) {
  const dateStyle = isShort ? "medium" : "full";
  const format = new Intl.DateTimeFormat(useLocale(), { timeZone: "UTC", dateStyle });
  return (
    <time dateTime={day} suppressHydrationWarning>
      {format.format(new Date(`${day}T12:00:00Z`))}
    </time>
  );
}
