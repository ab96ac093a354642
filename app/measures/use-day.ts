import { useLocale } from "#app/i18n/use-t.ts";

/** Writes a local day, such as `2026-03-09`, within a sentence of the page's language. */
export function useDay(): (day: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
  });
  return (day) => format.format(new Date(`${day}T12:00:00Z`));
}
