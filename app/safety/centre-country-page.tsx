import "#app/i18n/parts/accounts.ts";
import "#app/i18n/parts/lines.ts";
import { Form, Link } from "@remix-run/react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Time } from "#app/ui/time.tsx";
import type { CountryForStaff } from "#server/safety/lines/contract.ts";
import { countryName } from "./country-lines.tsx";
import styles from "./centre-lines.module.css";
import { LineForm, type KeptLine } from "./line-form.tsx";
import { Line } from "./line.tsx";
import { useDay } from "./use-day.ts";

interface Props extends CountryForStaff {
  timeZone: string;
  /** Today (ISO), for what somebody has just looked at. */
  today: string;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** For staff: one country's lines, as everybody sees them from the moment that they are saved. */
export function CentreCountryPage(props: Props) {
  const { country, isChanged, isShipped, last, timeZone, today, isSaved, refused } = props;
  const t = useT();
  const word = useWording();
  const name = countryName(country.code, useLocale());
  const isNew = refused && refused.entered.was === "";
  return (
    <div className="page">
      <p>
        <Link to="/centre/crisis-lines">{t("lines.title")}</Link>
      </p>
      <h1>{name}</h1>
      {isSaved && !refused && <Banner>{t("accounts.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      {last && (
        <p className="muted">
          {last.by ? t("lines.last-by", { name: last.by }) : t("lines.last")}{" "}
          <Time at={last.at} timeZone={timeZone} />
        </p>
      )}
      <Form method="post" action="?do=emergency" className="card" noValidate>
        <Field
          name="emergency"
          label={t("lines.emergency")}
          inputMode="tel"
          autoComplete="off"
          defaultValue={refused?.entered.emergency ?? country.emergency}
          error={refused?.fields.emergency && word(refused.fields.emergency)}
        />
        <Button kind="quiet">{t("lines.save")}</Button>
      </Form>
      {country.lines.map((line) => (
        <OneLine key={line.key} line={line} today={today} refused={refused} />
      ))}
      <details className="card" open={isNew || undefined}>
        <summary>{t("lines.add")}</summary>
        <LineForm today={today} refused={isNew ? refused : undefined} />
      </details>
      {isChanged && (
        <Form method="post" action="?do=restore" className="stack">
          <p className="muted">{t(isShipped ? "lines.restore-note" : "lines.drop-note")}</p>
          <Button kind="quiet">{t(isShipped ? "lines.restore" : "lines.drop")}</Button>
        </Form>
      )}
    </div>
  );
}

interface LineProps extends Pick<Props, "today" | "refused"> {
  line: KeptLine;
}

function OneLine({ line, today, refused }: LineProps) {
  const t = useT();
  const day = useDay();
  const mine = refused?.entered.was === line.key ? refused : undefined;
  return (
    <section className="card" aria-label={line.name}>
      <ul className={styles.line}>
        <Line line={line} />
      </ul>
      <p className="muted">
        {line.source} · {t("lines.checked", { day: day(line.checkedOn) })}{" "}
        {line.isOld && <span className="chip">{t("lines.old")}</span>}
      </p>
      <details open={mine !== undefined || undefined}>
        <summary>{t("lines.change")}</summary>
        <LineForm line={line} today={today} refused={mine} />
        <Form method="post" action="?do=remove" className={styles.remove}>
          <input type="hidden" name="was" value={line.key} />
          <Button kind="quiet" aria-label={`${t("lines.remove")} ${line.name}`}>
            {t("lines.remove")}
          </Button>
        </Form>
      </details>
    </section>
  );
}
