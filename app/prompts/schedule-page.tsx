import "#app/i18n/parts/accounts.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { useDay } from "#app/measures/use-day.ts";
import { Banner } from "#app/ui/banner.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import { weekdayName } from "#app/ui/weekdays-field.tsx";
import type { PromptList, PromptView } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { wordsOf } from "./words-of.ts";

/** For moderators: which questions their group is asked, and when. */
export function SchedulePage(props: PromptList & { isSaved: boolean }) {
  const { heading, prompts, next, isSaved } = props;
  const t = useT();
  const desk = `/desk/groups/${heading.slug}/prompts`;
  return (
    <div className="page">
      <h2>{t("prompts.schedule")}</h2>
      <p>{t("prompts.schedule-lead")}</p>
      {isSaved && <Banner>{t("accounts.saved")}</Banner>}
      <div className={styles.ways}>
        <LinkButton to={`${desk}/library`}>{t("prompts.from-library")}</LinkButton>
        <LinkButton kind="quiet" to={`${desk}/new`}>
          {t("prompts.write-own")}
        </LinkButton>
      </div>
      {prompts.length === 0 && (
        <EmptyState title={t("prompts.no-schedule-title")}>{t("prompts.no-schedule")}</EmptyState>
      )}
      <ul className={styles.list}>
        {prompts.map((prompt) => (
          <li key={prompt.id}>
            <Scheduled prompt={prompt} to={`${desk}/${prompt.id}`} />
          </li>
        ))}
      </ul>
      {next && (
        <Pager to={`${desk}?after=${encodeURIComponent(next)}`}>{t("prompts.further")}</Pager>
      )}
    </div>
  );
}

function Scheduled({ prompt, to }: { prompt: PromptView; to: string }) {
  const { wording, weekdays, time, timeZone, nextDay } = prompt;
  const t = useT();
  const locale = useLocale();
  const onDay = useDay();
  const days =
    weekdays.length === 7
      ? t("prompts.every-day")
      : weekdays.map((weekday) => weekdayName(weekday, "short", locale)).join(", ");
  return (
    <Row to={to} title={wordsOf(wording, locale).question}>
      <span>{t("prompts.when", { days, time, zone: timeZone.replaceAll("_", " ") })}</span>
      <span suppressHydrationWarning>
        · {nextDay ? t("prompts.next-on", { day: onDay(nextDay) }) : t("prompts.over")}
      </span>
    </Row>
  );
}
