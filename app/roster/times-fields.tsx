import "#app/i18n/parts/roster.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Field } from "#app/ui/field.tsx";

interface Props {
  from: string;
  until: string;
  wrong: (name: string) => string | undefined;
}

/** From when until when, on the clock. */
export function TimesFields({ from, until, wrong }: Props) {
  const t = useT();
  return (
    <>
      <div className="pair">
        <Field
          name="from"
          type="time"
          label={t("roster.from")}
          defaultValue={from}
          error={wrong("from")}
        />
        <Field
          name="until"
          type="time"
          label={t("roster.until")}
          defaultValue={until}
          error={wrong("until")}
        />
      </div>
      <p className="muted">{t("roster.until-note")}</p>
    </>
  );
}
