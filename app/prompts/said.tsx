import { Form } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Time } from "#app/ui/time.tsx";
import type { AnswerValue, PromptWording, ReplyView } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { wordsOf } from "./words-of.ts";

/** What somebody answered, as it is read. */
export function Said({ value, wording }: { value: AnswerValue; wording: PromptWording }) {
  const t = useT();
  const words = wordsOf(wording, useLocale());
  if (value.kind === "text")
    return (
      <p className={styles.words} dir="auto">
        {value.text}
      </p>
    );
  if (value.kind === "scale")
    return <p className={styles.value}>{t("prompts.of-ten", { value: value.value })}</p>;
  return (
    <p className={styles.value} lang={words.lang} dir="auto">
      {words.options?.[value.option]}
    </p>
  );
}

/** Replies to one answer, the oldest first; one's own can be taken back. */
export function Replies({ replies, timeZone }: { replies: ReplyView[]; timeZone: string }) {
  const t = useT();
  return (
    <ul className={styles.replies} aria-label={t("prompts.replies")}>
      {replies.map(({ id, author, body, at, isMine }) => (
        <li key={id}>
          <p>
            <strong dir="auto">{author.name}</strong>{" "}
            <span className="muted">
              <Time at={at} timeZone={timeZone} />
            </span>
          </p>
          <p className={styles.words} dir="auto">
            {body}
          </p>
          {isMine && (
            <Form method="post" action="?do=take-reply-back" preventScrollReset>
              <input type="hidden" name="replyId" value={id} />
              <button className={styles.plain}>{t("prompts.take-back")}</button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
