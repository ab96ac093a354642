import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { CheckInView, MyCheckIns } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import { ClockOf, DayOf } from "./clock-of.tsx";
import { Facts } from "./facts.tsx";
import { Mark, StateLine } from "./noted.tsx";
import { SharingRow, type ShareableGroup } from "./sharing-row.tsx";

interface Props extends MyCheckIns {
  groups: ShareableGroup[];
  refused: Refused | undefined;
  /** The pictures that stand above the list. */
  history?: ReactNode;
}

/** My check-ins by day, the newest first. Days without one are simply not there. */
export function CheckInsPage({ checkIns, next, daysInLast30, groups, refused, history }: Props) {
  const t = useT();
  const days = [...byDay(checkIns)];
  return (
    <div className="page">
      <h1>{t("check-ins.mine")}</h1>
      {checkIns.length === 0 ? (
        <EmptyState title={t("check-ins.empty-title")}>{t("check-ins.empty")}</EmptyState>
      ) : (
        <p>{t("check-ins.days-in-last-30", { count: daysInLast30 })}</p>
      )}
      {history && <section>{history}</section>}
      <ul className={styles.list}>
        {days.map(([day, those]) => (
          <li key={day} className="stack">
            <h2>
              <DayOf day={day} />
            </h2>
            {those.map((checkIn) => (
              <Entry key={checkIn.id} checkIn={checkIn} groups={groups} refused={refused} />
            ))}
          </li>
        ))}
      </ul>
      {next && <Pager to={`/check-ins?after=${next}`}>{t("check-ins.earlier")}</Pager>}
      <p>
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

function Entry(props: {
  checkIn: CheckInView;
  groups: ShareableGroup[];
  refused: Refused | undefined;
}) {
  const { checkIn, groups, refused } = props;
  const t = useT();
  const word = useWording();
  const { id, arousal, at, timeZone, isDaily, sharedWith } = checkIn;
  const why = refused?.entered.id === id ? (refused.fields.slug ?? refused.message) : undefined;
  return (
    <article className="card">
      <div className={styles.noted}>
        <Mark arousal={arousal} />
        <div>
          <h3>
            <StateLine arousal={arousal} />
          </h3>
          <p className="muted">
            <ClockOf at={at} timeZone={timeZone} />
            {!isDaily && <> · {t("check-ins.moment")}</>} ·{" "}
            {sharedWith
              ? t("check-ins.shared-with", { group: sharedWith.name })
              : t("check-ins.only-you")}
          </p>
        </div>
      </div>
      <Facts answers={checkIn} />
      {groups.length > 0 && (
        <details open={why !== undefined}>
          <summary>{t("check-ins.change-sharing")}</summary>
          <Form method="post" action="/check-ins?index" className="stack" preventScrollReset>
            <input type="hidden" name="id" value={id} />
            <SharingRow
              key={`${sharedWith?.slug} ${sharedWith?.withNote}`}
              groups={groups}
              sharedWith={sharedWith}
              error={why && word(why)}
            />
            <Button type="submit" kind="quiet">
              {t("check-ins.save")}
            </Button>
          </Form>
        </details>
      )}
    </article>
  );
}
