import "#app/i18n/parts/practice-pages.ts";
import { stateWord } from "#app/check-ins/lines.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { modalities, modalityNames, states } from "./names.ts";
import { InBoth, type FormFields } from "./in-both.tsx";
import styles from "./practices.module.css";

/** What is asked of every practice, whichever player leads it. */
export function AboutFields({ form }: { form: FormFields }) {
  const t = useT();
  const { value, error } = form;
  return (
    <section className="card">
      <InBoth form={form} name="name" label="practice-pages.name" />
      <InBoth form={form} name="line" label="practice-pages.line" />
      <InBoth form={form} name="why" label="practice-pages.why-field" isLong />
      <InBoth
        form={form}
        name="cautions"
        label="practice-pages.cautions-field"
        hint="practice-pages.cautions-hint"
        isLong
      />
      <Select
        name="modality"
        label={t("practice-pages.kind")}
        defaultValue={value("modality")}
        error={error("modality")}
      >
        <option value="">{t("practice-pages.choose")}</option>
        {modalities
          .filter((one) => one !== "biofeedback")
          .map((one) => (
            <option key={one} value={one}>
              {t(modalityNames[one])}
            </option>
          ))}
      </Select>
      <fieldset className={styles.set} aria-describedby={error("suits") && "suits-error"}>
        <legend>{t("practice-pages.suits")}</legend>
        {error("suits") && (
          <p className="field-error" id="suits-error">
            {error("suits")}
          </p>
        )}
        {states.map((state) => (
          <Checkbox
            key={state}
            name="suits"
            value={state}
            label={t(stateWord[state])}
            defaultChecked={value("suits").split(" ").includes(state)}
          />
        ))}
      </fieldset>
      <div className={`pair ${styles.side}`}>
        <Field
          name="minutes"
          label={t("practice-pages.minutes-field")}
          hint={t("practice-pages.minutes-hint")}
          defaultValue={value("minutes")}
          error={error("minutes")}
        />
        <Field
          name="usualMinutes"
          inputMode="numeric"
          label={t("practice-pages.usual")}
          defaultValue={value("usualMinutes")}
          error={error("usualMinutes")}
        />
      </div>
      <Field
        name="sourceTitle"
        label={t("practice-pages.source-title")}
        hint={t("practice-pages.source-hint")}
        defaultValue={value("sourceTitle")}
        error={error("sourceTitle")}
      />
      <Field
        name="sourceUrl"
        type="url"
        label={t("practice-pages.source-url")}
        defaultValue={value("sourceUrl")}
        error={error("sourceUrl")}
      />
    </section>
  );
}
