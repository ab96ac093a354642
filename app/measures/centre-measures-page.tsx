import "#app/i18n/parts/measure-pages.ts";
import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/select.tsx";
import type { MeasureSetting } from "#server/measures/contract.ts";

interface Props {
  setting: MeasureSetting;
  mayChange: boolean;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** For staff: how often members are asked, and how far back; an owner changes it. */
export function CentreMeasuresPage({ setting, mayChange, isSaved, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("measures.centre-title")}</h1>
      <p>{t("measure-pages.centre-lead")}</p>
      {isSaved && !refused && <Banner>{t("accounts.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      {mayChange ? <SettingForm setting={setting} refused={refused} /> : <AsItIs {...setting} />}
    </div>
  );
}

const rhythms = {
  off: "measure-pages.rhythm-off",
  weekly: "measure-pages.rhythm-weekly",
  monthly: "measure-pages.rhythm-monthly",
} as const;
const forms = { 30: "measure-pages.form-30", 7: "measure-pages.form-7" } as const;

function SettingForm({ setting, refused }: Pick<Props, "setting" | "refused">) {
  const t = useT();
  const word = useWording();
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <Form method="post" className="card" noValidate>
      <Select
        name="rhythm"
        label={t("measure-pages.rhythm")}
        defaultValue={setting.rhythm}
        error={error("rhythm")}
      >
        {Object.entries(rhythms).map(([value, key]) => (
          <option key={value} value={value}>
            {t(key)}
          </option>
        ))}
      </Select>
      <Select
        name="form"
        label={t("measure-pages.form")}
        hint={t("measure-pages.form-hint")}
        defaultValue={setting.form}
        error={error("form")}
      >
        <option value="30">{t(forms[30])}</option>
        <option value="7">{t(forms[7])}</option>
      </Select>
      <Button type="submit">{t("accounts.save")}</Button>
    </Form>
  );
}

function AsItIs({ rhythm, form }: MeasureSetting) {
  const t = useT();
  return (
    <div className="card">
      <p>
        {t("measure-pages.rhythm")}: <strong>{t(rhythms[rhythm])}</strong>
      </p>
      <p>
        {t("measure-pages.form")}: <strong>{t(forms[form])}</strong>
      </p>
      <p className="muted">{t("measure-pages.owner-changes")}</p>
    </div>
  );
}
