import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { useDay } from "#app/measures/use-day.ts";
import CareCard from "#app/safety/care-card.tsx";
import type { CareNow } from "#app/safety/care-now.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { PromptDayView } from "#server/prompts/contract.ts";
import { AnswerForm } from "./answer-form.tsx";
import { keptAnswerFor } from "./kept-answer.ts";
import { Picture } from "./picture.tsx";
import styles from "./prompts.module.css";
import { Answer, Thread } from "./thread.tsx";
import { usePromptNews } from "./use-prompt-news.ts";
import { wordsOf } from "./words-of.ts";

export interface DayPageProps {
  view: PromptDayView;
  me: { accountId: string; timeZone: string };
  clientId: string;
  /** Who could help now, where the page came with something that sounds so. */
  care: CareNow | null;
  /** Whether I may say something here now. */
  isHere: boolean;
  /** Something was just said to an answer that sounds like a hard moment. */
  isHard: boolean;
  refused: Refused | undefined;
}

/** A day's question: what is asked, my answer, and then the others'. */
export function DayPage(props: DayPageProps) {
  const { view, me, clientId, care, isHere, isHard, refused } = props;
  const { slug, day, kind, wording, isOpen, mine, myAnswer, closesAt, crisis } = view;
  const t = useT();
  const onDay = useDay();
  const words = wordsOf(wording, useLocale());
  const { revalidate } = useRevalidator();
  usePromptNews(slug, (changed) => {
    if (changed === null || changed === day) revalidate();
  });
  useEffect(() => {
    if (mine === "answered") keptAnswerFor(me.accountId, slug, day).write("");
  }, [mine, me.accountId, slug, day]);
  // Who began to write while it was open goes on; whether it is still taken, the house says then.
  const [wasOpen] = useState(isOpen);
  const canAnswer = wasOpen && isHere;
  const replying = { view, timeZone: me.timeZone, clientId, canReply: isHere, refused };
  return (
    <div className="page">
      <header className="stack">
        <p className="muted" suppressHydrationWarning>
          {t("prompts.question-of", { day: onDay(day) })}
        </p>
        <h2 className={styles.question} lang={words.lang} dir="auto">
          {words.question}
        </h2>
        <p className="muted">
          {isOpen ? (
            <>
              {t("prompts.open-until")} <Time at={closesAt} timeZone={me.timeZone} />
            </>
          ) : (
            t("prompts.now-closed")
          )}
        </p>
      </header>
      {refused && Object.keys(refused.fields).length === 0 && <ErrorSummary refused={refused} />}
      {(crisis || isHard) && <CareCard topic={crisis} care={care} after="note" />}
      {refused && !canAnswer && <NotTaken refused={refused} />}
      {myAnswer && (
        <section className={`card ${styles.mine}`} aria-label={t("prompts.your-answer")}>
          <Answer answer={myAnswer} {...replying} />
          {canAnswer && (
            <Form method="post" action="?do=take-back" preventScrollReset>
              <button className={styles.plain}>{t("prompts.take-back")}</button>
            </Form>
          )}
        </section>
      )}
      {canAnswer &&
        (mine === "open" ? (
          <AnswerForm view={view} accountId={me.accountId} clientId={clientId} refused={refused} />
        ) : (
          <details
            className={styles.fold}
            open={refused?.fields.answer ? true : undefined}
            key={myAnswer ? "change" : "after-all"}
          >
            <summary>{t(myAnswer ? "prompts.change" : "prompts.answer-after-all")}</summary>
            <AnswerForm
              key={`${kind} ${myAnswer?.at}`}
              {...{ view, clientId, refused }}
              accountId={me.accountId}
            />
          </details>
        ))}
      <Picture view={view} />
      <Thread {...replying} />
      <p>
        <Link to={`/groups/${slug}/prompts`}>{t("prompts.all-questions")}</Link>
      </p>
    </div>
  );
}

/** Too late to be taken: why, and what was written, to be copied before it goes. */
function NotTaken({ refused }: { refused: Refused }) {
  const t = useT();
  const word = useWording();
  const why = refused.fields.answer;
  const words = refused.entered.answer;
  if (words === undefined) return null;
  return (
    <section className="card" role="alert">
      {why && <p>{word(why)}</p>}
      {/\D/.test(words) && (
        <TextArea name="kept" label={t("prompts.your-words")} value={words} readOnly />
      )}
    </section>
  );
}
