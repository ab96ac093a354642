import "#app/i18n/parts/practice-pages.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { InBoth, type FormFields } from "./in-both.tsx";
import { AboutFields } from "./own-about.tsx";
import type { Draft } from "./own-draft.ts";
import { StepFields } from "./own-steps.tsx";
import styles from "./practices.module.css";

interface Props {
  draft: Draft;
  refused: Refused | undefined;
}

/** A practice of the centre's own, in both languages; the same form for a new one and one that is there. */
export function OwnForm({ draft, refused }: Props) {
  const t = useT();
  const word = useWording();
  const form: FormFields = {
    value: (name) => draft.fields[name] ?? "",
    error: (name) => {
      // A list's own reason, and that of any part of it, stand beside its one field.
      const found = Object.entries(refused?.fields ?? {}).find(
        ([key]) => key === name || (!name.startsWith("steps") && key.split(".")[0] === name),
      );
      return found && word(found[1]);
    },
  };
  return (
    <Form method="post" action="?do=save" className="stack" noValidate preventScrollReset>
      {refused && <ErrorSummary refused={refused} />}
      <p>{t("practice-pages.in-both")}</p>
      <input type="hidden" name="kind" value={draft.kind} />
      {/* The first button is what Enter presses. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <AboutFields form={form} />
      {draft.kind === "pacer" ? (
        <BreathFields form={form} />
      ) : (
        <StepFields draft={draft} error={form.error} />
      )}
      <div className={styles.ways}>
        <Button type="submit">{t("practice-pages.save")}</Button>
        <Button type="submit" kind="quiet" formAction="?do=preview">
          {t("practice-pages.preview")}
        </Button>
      </div>
    </Form>
  );
}

const phases: [name: string, label: Key][] = [
  ["breathIn", "practice-pages.phase-in"],
  ["hold", "practice-pages.phase-hold"],
  ["breathOut", "practice-pages.phase-out"],
  ["rest", "practice-pages.phase-rest"],
];

function BreathFields({ form }: { form: FormFields }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="breath">
      <h2 id="breath">{t("practice-pages.breath")}</h2>
      <p className="field-hint">{t("practice-pages.hold-hint")}</p>
      <div className={`pair ${styles.side}`}>
        {phases.map(([name, label]) => (
          <Field
            key={name}
            name={name}
            inputMode="decimal"
            label={t(label)}
            defaultValue={form.value(name)}
            error={form.error(name)}
          />
        ))}
      </div>
      <InBoth form={form} name="settling" label="practice-pages.settling" isLong />
    </section>
  );
}
