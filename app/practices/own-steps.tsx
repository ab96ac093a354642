import "#app/i18n/parts/practice-pages.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Draft, DraftStep } from "./own-draft.ts";
import { poseNames } from "./pose-names.ts";
import styles from "./practices.module.css";

interface Props {
  draft: Draft;
  error: (name: string) => string | undefined;
}

/** The steps in their order, each with how long it takes and its words; rows left empty are none. */
export function StepFields({ draft: { kind, steps, rows }, error }: Props) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="steps">
      <h2 id="steps">{t("practice-pages.steps")}</h2>
      {error("steps") && <p className="field-error">{error("steps")}</p>}
      <p className="field-hint">{t("practice-pages.steps-hint")}</p>
      <input type="hidden" name="rows" value={rows} />
      <ol className={styles.steps}>
        {Array.from({ length: rows }, (_, at) => (
          <li key={at}>
            <StepRow at={at} step={steps[at]} hasPose={kind === "poses"} error={error} />
          </li>
        ))}
      </ol>
      <p>
        <Button type="submit" kind="quiet" formAction="?do=more">
          {t("practice-pages.more-steps")}
        </Button>
      </p>
    </section>
  );
}

interface RowProps {
  at: number;
  step: DraftStep | undefined;
  hasPose: boolean;
  error: Props["error"];
}

function StepRow({ at, step, hasPose, error }: RowProps) {
  const t = useT();
  const what = t("practice-pages.step", { number: at + 1 });
  const said = (part: string) => error(`steps.${at}.${part}`);
  return (
    <fieldset className={styles.set}>
      <legend>{what}</legend>
      <div className={`pair ${styles.side}`}>
        <Field
          name={`step${at}Seconds`}
          inputMode="numeric"
          label={t("practice-pages.step-seconds")}
          defaultValue={step?.seconds}
          error={said("seconds")}
        />
        {hasPose && (
          <Select
            name={`step${at}Pose`}
            label={t("practice-pages.step-pose")}
            defaultValue={step?.pose}
            error={said("pose")}
          >
            <option value="">{t("practice-pages.choose")}</option>
            {Object.entries(poseNames).map(([pose, key]) => (
              <option key={pose} value={pose}>
                {t(key)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <TextArea
        name={`step${at}En`}
        rows={2}
        lang="en"
        label={t("practice-pages.in-english", { what })}
        defaultValue={step?.en}
        error={said("en")}
      />
      <TextArea
        name={`step${at}Es`}
        rows={2}
        lang="es"
        label={t("practice-pages.in-spanish", { what })}
        defaultValue={step?.es}
        error={said("es")}
      />
    </fieldset>
  );
}
