import "#app/i18n/parts/accounts.ts";
import "#app/i18n/parts/moderation.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import type { Deadlines } from "#server/moderation/deadline-contract.ts";

interface Props {
  setting: Deadlines;
  mayChange: boolean;
  isSaved: boolean;
  refused: Refused | undefined;
}

const fields = [
  { name: "crisisMinutes", label: "moderation.crisis-minutes", most: 30 },
  { name: "highHours", label: "moderation.high-hours", most: 48 },
  { name: "normalHours", label: "moderation.normal-hours", most: 168 },
] as const;

/** For staff: by when somebody looks at a case; an owner changes it. */
export function CentreDeadlinesPage({ setting, mayChange, isSaved, refused }: Props) {
  const t = useT();
  const word = useWording();
  return (
    <div className="page">
      <h1>{t("moderation.deadlines")}</h1>
      <p>{t("moderation.deadlines-lead")}</p>
      {isSaved && !refused && <Banner>{t("accounts.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      {mayChange ? (
        <Form method="post" className="card" noValidate>
          {fields.map(({ name, label, most }) => (
            <Field
              key={name}
              name={name}
              type="number"
              min={1}
              max={most}
              label={t(label)}
              defaultValue={refused?.entered[name] ?? String(setting[name])}
              error={refused?.fields[name] && word(refused.fields[name])}
            />
          ))}
          <Button type="submit">{t("accounts.save")}</Button>
        </Form>
      ) : (
        <div className="card">
          {fields.map(({ name, label }) => (
            <p key={name}>
              {t(label)}: <strong>{setting[name]}</strong>
            </p>
          ))}
          <p className="muted">{t("moderation.deadlines-owner")}</p>
        </div>
      )}
    </div>
  );
}
