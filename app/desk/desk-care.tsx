import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { FollowUpList } from "#server/moderation/follow-ups/follow-up-contract.ts";
import type { OwnCare } from "#server/moderation/own-care/own-care-contract.ts";
import type { Duty } from "#server/roster/contract.ts";
import styles from "./desk.module.css";
import { DutyLines } from "./duty-lines.tsx";
import { FollowUpLines } from "./follow-up-lines.tsx";
import OwnCareCard from "./own-care-card.tsx";

/** What stands below the cases. */
export interface DeskCare {
  followUps: FollowUpList;
  care: OwnCare | null;
  duties: Duty[];
}

/** So many of those that are due stand on the desk. */
const most = 3;

/** Below the cases, which wait less long: whom to ask how they are, how I am myself, and what there is to know of my shifts. */
export function BelowCases({ followUps, care, duties, timeZone }: DeskCare & { timeZone: string }) {
  const t = useT();
  const due = followUps.followUps.filter(({ isDue }) => isDue).slice(0, most);
  return (
    <>
      {due.length > 0 && (
        <section className="stack" aria-labelledby="follow-ups">
          <h2 id="follow-ups" className={styles.small}>
            {t("desk.follow-ups")}
          </h2>
          <FollowUpLines followUps={due} timeZone={timeZone} from="/desk" />
        </section>
      )}
      {followUps.followUps.length > 0 && (
        <p>
          <Link to="/desk/follow-ups">{t("desk.follow-ups-all")}</Link>
        </p>
      )}
      {care && <OwnCareCard care={care} from="/desk" />}
      <DutyLines duties={duties} timeZone={timeZone} />
    </>
  );
}
