import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale } from "#app/i18n/use-t.ts";

interface Props {
  /** Instant, ISO 8601. */
  at: string;
  /** IANA zone of the reader. */
  timeZone: string;
}

/** The time of day, as the reader's language writes it. */
export function ClockTime({ at, timeZone }: Props) {
  const locale = useLocale();
  const format = dateFormat(locale, { timeZone, hour: "numeric", minute: "2-digit" });
  // Servers and browsers may know different spaces before "am": the same time all the same.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}

/** The day, in words: "Monday, 3 November". */
export function DayName({ at, timeZone }: Props) {
  const locale = useLocale();
  const format = dateFormat(locale, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}
