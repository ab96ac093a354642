import { useLocale, useT } from "#app/i18n/use-t.ts";
import { LinkButton } from "#app/ui/button.tsx";
import type { PromptDayHead } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { wordsOf } from "./words-of.ts";

/** A question of a group of mine that is open, on Today and after a check-in. */
export function PromptCard({ prompt }: { prompt: PromptDayHead }) {
  const { slug, group, day, wording } = prompt;
  const t = useT();
  const words = wordsOf(wording, useLocale());
  return (
    <section className="card" aria-labelledby="group-asks">
      <h2 className={styles.asks} id="group-asks">
        {t("prompts.group-asks", { group })}
      </h2>
      <p className={styles.question} lang={words.lang} dir="auto">
        {words.question}
      </p>
      <p>
        <LinkButton kind="quiet" to={`/groups/${slug}/prompts/${day}`}>
          {t("prompts.go-answer")}
        </LinkButton>
      </p>
    </section>
  );
}
