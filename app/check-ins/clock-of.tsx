import { useLocale } from "#app/i18n/use-t.ts";

/** The time of day of an instant, by the zone (IANA) that it was made in. */
export function ClockOf({ at, timeZone }: { at: string; timeZone: string }) {
  const format = formatFor(useLocale(), { timeZone, timeStyle: "short" });
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}

/** A local day, such as `2026-03-09`, in words; with its weekday, or short. */
export function DayOf({ day, isShort = false }: { day: string; isShort?: boolean }) {
  const dateStyle = isShort ? "medium" : "full";
  const format = formatFor(useLocale(), { timeZone: "UTC", dateStyle });
  return (
    <time dateTime={day} suppressHydrationWarning>
      {format.format(new Date(`${day}T12:00:00Z`))}
    </time>
  );
}

const made = new Map<string, Intl.DateTimeFormat>();
/** Zones times styles times languages that are kept at most. */
const mostMade = 200;

/** Making a format takes longer than formatting hundreds of days with it, and a year's tables do that. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.timeZone} ${options.dateStyle} ${options.timeStyle}`;
  let format = made.get(key);
  if (!format) {
    if (made.size >= mostMade) made.clear();
    format = new Intl.DateTimeFormat(locale, options);
    made.set(key, format);
  }
  return format;
}
