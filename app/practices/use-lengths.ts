import "#app/i18n/parts/practice-pages.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Writes the lengths of a practice in minutes: one, or from the shortest to the longest. */
export function useLengths(): (minutes: number[]) => string {
  const t = useT();
  return (minutes) => {
    const [from = 0] = minutes;
    const to = minutes.at(-1) ?? from;
    return from === to
      ? t("practices.minutes", { count: from })
      : t("practice-pages.lengths", { from, to });
  };
}
