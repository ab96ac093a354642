import { useEffect, useId, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { TextArea } from "#app/ui/text-area.tsx";
import { longest, type PromptKind, type PromptWords } from "#server/prompts/contract.ts";
import type { KeptAnswer } from "./kept-answer.ts";
import styles from "./prompts.module.css";

interface Props {
  kind: PromptKind;
  words: PromptWords & { lang: string };
  /** What was answered or entered before; empty when nothing was. */
  chosen: string;
  /** Where unsent words are kept; `null` when there is something else to show. */
  kept: KeptAnswer | null;
  error: string | undefined;
}

/** Where a question is answered: by words, by a number from 0 to 10, or by one of its options. */
export function AnswerField(props: Props) {
  const { kind, words, chosen, error } = props;
  if (kind === "text") return <Text {...props} />;
  const options =
    kind === "scale"
      ? Array.from({ length: 11 }, (_, at) => [String(at), String(at)] as const)
      : (words.options ?? []).map((option, at) => [String(at), option] as const);
  return <Choices {...{ kind, words, options, chosen, error }} />;
}

/** So many characters before the end the count begins to be shown. */
const nearEnd = 200;

function Text({ chosen, kept, error }: Props) {
  const t = useT();
  const [text, setText] = useState(chosen);
  useEffect(() => {
    // What was typed before the script came goes before what was kept.
    if (kept) setText((typed) => typed || kept.read());
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is there
  }, []);
  const left = longest.answer - [...text.trim()].length;
  return (
    <TextArea
      name="answer"
      label={t("prompts.your-answer")}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        kept?.write(target.value);
      }}
      error={error}
      hint={left <= nearEnd ? t("prompts.characters-left", { count: left }) : undefined}
    />
  );
}

interface ChoicesProps extends Pick<Props, "kind" | "words" | "chosen" | "error"> {
  options: (readonly [value: string, word: string])[];
}

function Choices({ kind, words, options, chosen, error }: ChoicesProps) {
  const t = useT();
  const id = useId();
  const hasEnds = kind === "scale";
  const described = [hasEnds && `${id}-ends`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={styles.set} aria-describedby={described || undefined}>
      <legend>{t("prompts.your-answer")}</legend>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={hasEnds ? styles.scale : styles.options} lang={words.lang}>
        {options.map(([value, label]) => (
          <label className={styles.option} key={value}>
            <input type="radio" name="answer" value={value} defaultChecked={value === chosen} />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
      {hasEnds && (
        <p className={`${styles.ends} muted`} id={`${id}-ends`} lang={words.lang}>
          <span>0 · {words.low}</span>
          <span>10 · {words.high}</span>
        </p>
      )}
    </fieldset>
  );
}
