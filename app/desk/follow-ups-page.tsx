import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { FollowUpList } from "#server/moderation/follow-ups/follow-up-contract.ts";
import type { OwnCare } from "#server/moderation/own-care/own-care-contract.ts";
import { FollowUpLines } from "./follow-up-lines.tsx";
import OwnCareCard from "./own-care-card.tsx";

interface Props extends FollowUpList {
  care: OwnCare;
  timeZone: string;
  refused: Refused | undefined;
}

/** Whom I wanted to ask how they are, and how I am myself. */
export function FollowUpsPage({ followUps, next, care, timeZone, refused }: Props) {
  const t = useT();
  const here = "/desk/follow-ups";
  return (
    <div className="page">
      <h1>{t("desk.follow-ups")}</h1>
      <p className="muted">{t("desk.follow-ups-lead")}</p>
      {refused && <ErrorSummary refused={refused} />}
      {followUps.length === 0 && <EmptyState title={t("desk.follow-ups-none")} />}
      <FollowUpLines followUps={followUps} timeZone={timeZone} from={here} />
      {next && <Pager to={`?after=${encodeURIComponent(next)}`}>{t("desk.follow-ups-more")}</Pager>}
      <OwnCareCard care={care} from={here} />
      <p>
        <Link to="/desk">{t("desk.desk-back")}</Link>
      </p>
    </div>
  );
}
