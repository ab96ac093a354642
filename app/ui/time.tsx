import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale } from "#app/i18n/use-t.ts";

/** A day and time in the reader's language and zone (IANA). */
export function Time({ at, timeZone }: { at: string; timeZone: string }) {
  const locale = useLocale();
  const format = dateFormat(locale, {
    timeZone,
    dateStyle: "medium",
    timeStyle: "short",
  });
  // Servers and browsers may know different spaces in times: the same time all the same.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}
