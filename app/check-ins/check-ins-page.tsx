import "#app/i18n/parts/history.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { CheckInView, MyCheckIns } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import { DayOf } from "./clock-of.tsx";
import { Entry } from "./entry.tsx";
import { LookingBack, type LookingBackProps } from "./looking-back.tsx";
import type { ShareableGroup } from "./sharing-row.tsx";
import { TakeAlong } from "./take-along.tsx";

interface Props extends MyCheckIns {
  groups: ShareableGroup[];
  refused: Refused | undefined;
  /** What stands above the newest page of the list. */
  lookingBack: Omit<LookingBackProps, "daysInLast30"> | null;
}

/** What my check-ins give back, and all of them by day, the newest first. */
export function CheckInsPage(props: Props) {
  const { checkIns, next, daysInLast30, groups, refused, lookingBack } = props;
  const t = useT();
  const isEmpty = checkIns.length === 0;
  return (
    <div className="page">
      <h1>{t("check-ins.mine")}</h1>
      {isEmpty && (
        <EmptyState title={t("check-ins.empty-title")}>{t("check-ins.empty")}</EmptyState>
      )}
      {lookingBack && !isEmpty && <LookingBack {...lookingBack} daysInLast30={daysInLast30} />}
      {!isEmpty && <h2>{t("history.list")}</h2>}
      <ul className={styles.list}>
        {[...byDay(checkIns)].map(([day, those]) => (
          <li key={day} className="stack">
            <h3>
              <Link to={`/check-ins/${day}`} className={styles.dayLink}>
                <DayOf day={day} />
              </Link>
            </h3>
            {those.map((checkIn) => (
              <Entry key={checkIn.id} checkIn={checkIn} groups={groups} refused={refused} />
            ))}
          </li>
        ))}
      </ul>
      {next && <Pager to={`/check-ins?after=${next}`}>{t("check-ins.earlier")}</Pager>}
      {lookingBack && !isEmpty && <TakeAlong />}
      <p className={styles.notPrinted}>
        <Link to="/check-in">{t("check-ins.to-today")}</Link> ·{" "}
        <Link to="/measures">{t("measures.title")}</Link>
      </p>
    </div>
  );
}

function byDay(checkIns: CheckInView[]): Map<string, CheckInView[]> {
  const days = new Map<string, CheckInView[]>();
  for (const one of checkIns) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return days;
}
