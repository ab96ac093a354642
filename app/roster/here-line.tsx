import { useLocale, useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { WithGroup } from "#server/roster/contract.ts";
import styles from "./roster.module.css";

/** Who is with the group now, or when somebody will be; nothing where nothing is planned. */
export function HereLine({ here, timeZone }: { here: WithGroup | null; timeZone: string }) {
  const t = useT();
  const locale = useLocale();
  const when = useWeekdayTime(timeZone);
  if (!here) return null;
  const { names, isOpen, outside, opensAt } = here;
  if (names.length > 0) {
    const all = new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
    return <p className={styles.here}>{t("messages.here-now", { names: all })}</p>;
  }
  if (isOpen || outside !== "note") return null;
  return (
    <p className={styles.here} suppressHydrationWarning>
      {opensAt ? t("messages.nobody-until", { time: when(opensAt) }) : t("messages.nobody")}
    </p>
  );
}
