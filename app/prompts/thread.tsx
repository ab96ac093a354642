import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Pager } from "#app/ui/pager.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AnswerView, PromptDayView } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { ReplyForm } from "./reply-form.tsx";
import { Replies, Said } from "./said.tsx";

interface Props {
  view: PromptDayView;
  timeZone: string;
  /** For the next reply to each answer, so that a reload sends it once. */
  clientId: string;
  canReply: boolean;
  refused: Refused | undefined;
}

/** What the others answered, calmly one below the other, each with what was said to it. */
export function Thread({ view, timeZone, clientId, canReply, refused }: Props) {
  const { thread, slug, day } = view;
  const t = useT();
  if (!thread) return <p className="muted">{t("prompts.answer-to-see")}</p>;
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{t("prompts.answers")}</h2>
      {thread.answers.length === 0 && <p className="muted">{t("prompts.nobody-yet")}</p>}
      <ul className={styles.list}>
        {thread.answers.map((answer) => (
          <li key={answer.id} className="card" id={`answer-${answer.id}`}>
            <Answer {...{ answer, view, timeZone, clientId, canReply, refused }} />
          </li>
        ))}
      </ul>
      {thread.next && (
        <Pager to={`/groups/${slug}/prompts/${day}?after=${encodeURIComponent(thread.next)}`}>
          {t("prompts.further-answers")}
        </Pager>
      )}
    </section>
  );
}

/** One answer, what was said to it, and where to say something. */
export function Answer({
  answer,
  view: { slug, day, wording },
  timeZone,
  clientId,
  canReply,
  refused,
}: Props & { answer: AnswerView }) {
  const { id, author, value, at, isMine, isChanged, replies, moreReplies } = answer;
  const t = useT();
  return (
    <>
      <p>
        <strong dir="auto">{isMine ? t("prompts.you") : author.name}</strong>{" "}
        <span className="muted">
          <Time at={at} timeZone={timeZone} /> {isChanged && t("prompts.changed")}
        </span>
      </p>
      <Said value={value} wording={wording} />
      {replies.length > 0 && <Replies replies={replies} timeZone={timeZone} />}
      {moreReplies && (
        <Link to={`/groups/${slug}/prompts/${day}/${id}`}>{t("prompts.all-replies")}</Link>
      )}
      {canReply && (!isMine || replies.length > 0) && (
        <ReplyForm
          answerId={id}
          to={isMine ? t("prompts.yourself") : author.name}
          clientId={clientId}
          refused={refused}
        />
      )}
    </>
  );
}
