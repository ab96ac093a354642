import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { useDay } from "#app/measures/use-day.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { WeekdaysField } from "#app/ui/weekdays-field.tsx";
import type { Wording } from "#server/refusal.ts";
import { options as optionLimits } from "#server/prompts/contract.ts";
import { AnswerField } from "./answer-field.tsx";
import type { DraftPrompt } from "./draft.ts";
import styles from "./prompts.module.css";

interface Props {
  draft: DraftPrompt;
  /** Shown as its group would see it. */
  isPreview: boolean;
  refused: Refused | undefined;
}

/** A question and when it is asked; the same form for a new one and one of the schedule. */
export function ScheduleForm({ draft, isPreview, refused }: Props) {
  const { kind, libraryKey, question, options, low, high } = draft;
  // What the page was opened for, so that it is the same one when it comes back.
  const opened = libraryKey ? `from=${libraryKey}` : `kind=${kind}`;
  const t = useT();
  const word = useWording();
  const onDay = useDay();
  const error = (name: string) => {
    const found = Object.entries(refused?.fields ?? {}).find(([key]) => key.split(".")[0] === name);
    return found && word(withDay(found[1], onDay));
  };
  return (
    <Form
      method="post"
      action={`?do=save&${opened}`}
      className="stack"
      noValidate
      preventScrollReset
    >
      {refused && <ErrorSummary refused={refused} />}
      {isPreview && <Preview draft={draft} />}
      <section className="card">
        <input type="hidden" name="kind" value={kind} />
        {libraryKey && <input type="hidden" name="libraryKey" value={libraryKey} />}
        <TextArea
          name="question"
          rows={3}
          label={t("prompts.question")}
          hint={libraryKey ? t("prompts.library-hint") : undefined}
          defaultValue={question}
          error={error("question")}
        />
        {kind === "choice" && (
          <fieldset className={styles.set} aria-describedby={error("options") && "options-error"}>
            <legend>{t("prompts.options")}</legend>
            {error("options") && (
              <p className="field-error" id="options-error">
                {error("options")}
              </p>
            )}
            {Array.from({ length: optionLimits.most }, (_, at) => (
              <input
                className="input"
                key={at}
                name={`option${at}`}
                defaultValue={options[at] ?? ""}
                aria-label={t("prompts.option", { number: at + 1 })}
                dir="auto"
              />
            ))}
          </fieldset>
        )}
        {kind === "scale" && (
          <div className="pair">
            <Field name="low" label={t("prompts.low")} defaultValue={low} error={error("low")} />
            <Field
              name="high"
              label={t("prompts.high")}
              defaultValue={high}
              error={error("high")}
            />
          </div>
        )}
      </section>
      <section className="card">
        <h3>{t("prompts.when-asked")}</h3>
        <WeekdaysField
          name="weekdays"
          label={t("prompts.weekdays")}
          chosen={draft.weekdays}
          error={error("weekdays")}
        />
        <div className={`pair ${styles.when}`}>
          <Field
            name="time"
            type="time"
            label={t("prompts.time")}
            hint={t("prompts.zone", { zone: draft.timeZone.replaceAll("_", " ") })}
            defaultValue={draft.time}
            error={error("time")}
          />
          <input type="hidden" name="timeZone" value={draft.timeZone} />
          <Field
            name="startsOn"
            type="date"
            label={t("prompts.starts-on")}
            defaultValue={draft.startsOn}
            error={error("startsOn")}
          />
          <Field
            name="endsOn"
            type="date"
            label={t("prompts.ends-on")}
            hint={t("prompts.ends-hint")}
            defaultValue={draft.endsOn}
            error={error("endsOn")}
          />
        </div>
        <p className="muted">{t("prompts.open-for")}</p>
      </section>
      <div className={styles.ways}>
        <Button type="submit">{t("prompts.save")}</Button>
        <Button type="submit" kind="quiet" formAction={`?do=preview&${opened}`}>
          {t("prompts.preview")}
        </Button>
      </div>
    </Form>
  );
}

/** A day, where the reason names one, in the reader's words. */
function withDay(wording: Wording, onDay: (day: string) => string): Wording {
  const day = wording.with?.day;
  return typeof day === "string"
    ? { ...wording, with: { ...wording.with, day: onDay(day) } }
    : wording;
}

/** The question as it will stand before the group; its answers go nowhere. */
function Preview({ draft: { kind, question, options, low, high } }: { draft: DraftPrompt }) {
  const t = useT();
  const words = { question, options: options.filter(Boolean), low, high, lang: "" };
  return (
    <section className="card" aria-labelledby="preview" role="status">
      <h3 id="preview">{t("prompts.preview-title")}</h3>
      <p className={styles.question} dir="auto">
        {question}
      </p>
      <fieldset disabled className={styles.set}>
        <legend className="visually-hidden">{t("prompts.preview-title")}</legend>
        <AnswerField kind={kind} words={words} chosen="" kept={null} error={undefined} />
      </fieldset>
    </section>
  );
}
