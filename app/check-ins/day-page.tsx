import "#app/i18n/parts/history.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { DayOfMine } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import { DayOf } from "./clock-of.tsx";
import { Entry } from "./entry.tsx";
import type { ShareableGroup } from "./sharing-row.tsx";

interface Props extends DayOfMine {
  groups: ShareableGroup[];
  refused: Refused | undefined;
}

/** One of my days: its check-in and its moments. Today's can be changed. */
export function DayPage({ day, isToday, checkIns, groups, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>
        <DayOf day={day} />
      </h1>
      {checkIns.length === 0 && (
        <EmptyState title={t("history.day-empty-title")}>{t("history.day-empty")}</EmptyState>
      )}
      <ul className={styles.list}>
        {checkIns.map((checkIn) => (
          <li key={checkIn.id}>
            <Entry checkIn={checkIn} groups={groups} refused={refused} headingLevel={2} />
          </li>
        ))}
      </ul>
      <p className={`${styles.ways} ${styles.notPrinted}`}>
        {isToday && (
          <Link to="/check-in">
            {t(checkIns.length > 0 ? "history.amend" : "check-ins.to-today")}
          </Link>
        )}
        <Link to="/check-ins">{t("check-ins.mine")}</Link>
      </p>
    </div>
  );
}
