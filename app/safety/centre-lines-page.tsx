import "#app/i18n/parts/lines.ts";
import { Form } from "@remix-run/react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Row } from "#app/ui/row.tsx";
import type { CountryHead } from "#server/safety/lines/contract.ts";
import { byName } from "./country-lines.tsx";
import { useDay } from "./use-day.ts";

interface Props {
  countries: CountryHead[];
  refused: Refused | undefined;
}

/** For staff: every country that *Help now* has lines of, and how long ago somebody looked whether they still hold. */
export function CentreLinesPage({ countries, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("lines.title")}</h1>
      <p>{t("lines.lead")}</p>
      <p className="muted">{t("lines.gathered")}</p>
      {refused && <ErrorSummary refused={refused} />}
      <div className="stack">
        {byName(countries, useLocale()).map(({ country, name }) => (
          <Row key={country.code} to={`/centre/crisis-lines/${country.code}`} title={name}>
            <Head {...country} />
          </Row>
        ))}
      </div>
      <AnotherCountry refused={refused} />
    </div>
  );
}

function Head({ lines, checkedOn, isOld, isChanged }: CountryHead) {
  const t = useT();
  const day = useDay();
  return (
    <>
      <span>{t("lines.count", { count: lines })}</span>
      {checkedOn && <span>{t("lines.checked", { day: day(checkedOn) })}</span>}
      {isOld && <span className="chip">{t("lines.old")}</span>}
      {isChanged && <span className="chip">{t("lines.changed")}</span>}
    </>
  );
}

function AnotherCountry({ refused }: Pick<Props, "refused">) {
  const t = useT();
  const word = useWording();
  const error = (name: string) => refused?.fields[name] && word(refused.fields[name]);
  return (
    <Form method="post" className="card" noValidate>
      <h2>{t("lines.another")}</h2>
      <Field
        name="code"
        label={t("lines.code")}
        hint={t("lines.code-hint")}
        maxLength={2}
        autoCapitalize="characters"
        autoComplete="off"
        defaultValue={refused?.entered.code}
        error={error("code")}
      />
      <Field
        name="emergency"
        label={t("lines.emergency")}
        inputMode="tel"
        autoComplete="off"
        defaultValue={refused?.entered.emergency}
        error={error("emergency")}
      />
      <Button kind="quiet">{t("lines.add-country")}</Button>
    </Form>
  );
}
