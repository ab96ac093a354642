import "#app/i18n/parts/moderation.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Reported } from "#server/moderation/contract.ts";

/** What whoever reported is told at once: that somebody looks, and by when. */
export function ReportThanks({ reported, timeZone }: { reported: Reported; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  return (
    <div role="status" className="stack">
      <p suppressHydrationWarning>
        {t("moderation.report-thanks", { time: when(reported.lookedAtBy) })}
      </p>
      {reported.reason === "danger" && <p>{t("moderation.report-danger")}</p>}
      {reported.caseId ? (
        <p>
          <Link to={`/desk/cases/${reported.caseId}`}>{t("moderation.report-case")}</Link>
        </p>
      ) : (
        <p className="muted">{t("moderation.report-told")}</p>
      )}
    </div>
  );
}
