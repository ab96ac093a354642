import { Link } from "@remix-run/react";
import { useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Card } from "#app/ui/card.tsx";
import type { CheckInsOfToday, CheckInView } from "#server/check-ins/contract.ts";
import { CheckInForm } from "./check-in-form.tsx";
import styles from "./check-ins.module.css";
import { ClockOf } from "./clock-of.tsx";
import { Mark, StateLine } from "./noted.tsx";
import type { ShareableGroup } from "./sharing-row.tsx";

/** What *Today* knows of my check-ins. */
export interface TodayCheckIn extends CheckInsOfToday {
  accountId: string;
  /** For the check-in that may be made on this page. */
  clientId: string;
}

/** The first thing on *Today*: eleven lines to tap, or what was noted. */
export function TodayCard({
  checkIn,
  groups,
}: {
  checkIn: TodayCheckIn;
  groups: ShareableGroup[];
}) {
  // Whoever began here goes on here, though the page learns in between that it is stored.
  const [begun] = useState(checkIn);
  const t = useT();
  if (begun.today && checkIn.today) return <DoneCard checkIn={checkIn.today} />;
  const { accountId, clientId, timeZone } = begun;
  return (
    <Card>
      <CheckInForm
        accountId={accountId}
        clientId={clientId}
        timeZone={timeZone}
        day="today"
        stored={null}
        groups={groups}
        legend={t("check-ins.title")}
      />
      {begun.yesterdayIsOpen && (
        <Link to="/check-in?yesterday">{t("check-ins.fill-yesterday")}</Link>
      )}
    </Card>
  );
}

function DoneCard({ checkIn }: { checkIn: CheckInView }) {
  const t = useT();
  const { arousal, at, timeZone, sharedWith } = checkIn;
  return (
    <section className="card" aria-labelledby="my-check-in">
      <div className={styles.noted}>
        <Mark arousal={arousal} />
        <div>
          <h2 id="my-check-in">
            <StateLine arousal={arousal} />
          </h2>
          <p className="muted">
            <ClockOf at={at} timeZone={timeZone} /> ·{" "}
            {sharedWith
              ? t("check-ins.shared-with", { group: sharedWith.name })
              : t("check-ins.only-you")}
          </p>
        </div>
      </div>
      <p className={styles.ways}>
        <Link to="/check-in">{t("check-ins.change")}</Link>
        <Link to="/check-in?moment">{t("check-ins.another")}</Link>
        <Link to="/check-ins">{t("check-ins.mine")}</Link>
      </p>
    </section>
  );
}
