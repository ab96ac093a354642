import { Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { useDay } from "#app/measures/use-day.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { MyPart, PromptDayList } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { wordsOf } from "./words-of.ts";

const parts: Record<MyPart, Key> = {
  open: "prompts.part-open",
  answered: "prompts.part-answered",
  skipped: "prompts.part-skipped",
};

/** What a group was asked, the newest first. */
export function DaysPage({ heading: { slug, role }, days, next }: PromptDayList) {
  const t = useT();
  const locale = useLocale();
  const onDay = useDay();
  return (
    <div className="page">
      <h2>{t("prompts.title")}</h2>
      <p className="muted">{t("prompts.lead")}</p>
      {days.length === 0 && (
        <EmptyState title={t("prompts.none-title")}>
          {t(role === "moderator" ? "prompts.none-moderator" : "prompts.none")}
        </EmptyState>
      )}
      <ul className={styles.list}>
        {days.map(({ day, wording, isOpen, mine }) => (
          <li key={day}>
            <Row to={`/groups/${slug}/prompts/${day}`} title={wordsOf(wording, locale).question}>
              <span suppressHydrationWarning>{onDay(day)}</span>
              <span>· {t(isOpen || mine !== "open" ? parts[mine] : "prompts.is-closed")}</span>
            </Row>
          </li>
        ))}
      </ul>
      {next && <Pager to={`/groups/${slug}/prompts?after=${next}`}>{t("prompts.earlier")}</Pager>}
      {role === "moderator" && (
        <p>
          <Link to={`/desk/groups/${slug}/prompts`}>{t("prompts.to-schedule")}</Link>
        </p>
      )}
    </div>
  );
}
