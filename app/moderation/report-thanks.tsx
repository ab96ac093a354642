import "#app/i18n/parts/moderation.ts";
import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Reported } from "#server/moderation/contract.ts";

/** What whoever reported is told at once: that somebody looks, and by when. */
export function ReportThanks({ reported, timeZone }: { reported: Reported; timeZone: string }) {
  const t = useT();
  const format = dateFormat(useLocale(), {
    timeZone,
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  });
  return (
    <div role="status" className="stack" suppressHydrationWarning>
      <p>{t("moderation.report-thanks", { time: format.format(new Date(reported.lookedAtBy)) })}</p>
      {reported.reason === "danger" && <p>{t("moderation.report-danger")}</p>}
      <p className="muted">{t("moderation.report-told")}</p>
    </div>
  );
}
