import { useLocale } from "#app/i18n/use-t.ts";

/** A day (ISO) in words; it is the same day everywhere. */
export function useDay(): (day: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), { dateStyle: "medium", timeZone: "UTC" });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
