import "#app/i18n/parts/safety.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { Country } from "#server/safety/lines/contract.ts";
import { Pacer } from "./breathe.tsx";
import { CallingIsHard } from "./calling-is-hard.tsx";
import { CountryForm } from "./country-form.tsx";
import { byName, CountryLines } from "./country-lines.tsx";
import styles from "./help-now.module.css";
import { TelLink } from "./line.tsx";
import { Overdose } from "./overdose.tsx";
import { ReturnToUse } from "./return-to-use.tsx";

interface Props {
  countries: Country[];
  /** Where its reader is, as they chose or as far as the browser's languages tell. */
  here: Country | undefined;
}

/** The page for the worst minute: no script, works without a database, signed out and without a connection. */
export function HelpNow({ countries, here }: Props) {
  const t = useT();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>{t("safety.title")}</h1>
        <a className="leave" href="/leave" aria-label={t("ui.leave")}>
          <Icon name="leave" />
        </a>
      </header>
      <main className={styles.main}>
        {here?.emergency && (
          <p className={styles.first}>
            <span>{t("safety.emergency")}</span>
            <TelLink number={here.emergency}>{here.emergency}</TelLink>
          </p>
        )}
        <nav className={styles.jumps} aria-label={t("safety.on-this-page")}>
          <a href="#people">{t("safety.people")}</a>
          <a href="#overdose">{t("safety.overdose")}</a>
          <a href="#return">{t("safety.return")}</a>
        </nav>
        <section aria-labelledby="breathe" className={styles.breathe}>
          <h2 id="breathe">{t("safety.breathe")}</h2>
          <Pacer />
        </section>
        <p className={styles.ways}>
          <a className={styles.call} href="/ask-for-a-person">
            {t("safety.ask-person")}
          </a>
          <a className={styles.call} href="/safety-plan">
            {t("safety.plan")}
          </a>
        </p>
        <section aria-labelledby="people" className={styles.part}>
          <h2 id="people" className={styles.aim}>
            {t("safety.people")}
          </h2>
          <p>{t("safety.people-note")}</p>
          {here && <CountryLines country={here} isOpen />}
          <CallingIsHard lines={here?.lines ?? []} />
          <OtherCountries countries={countries} here={here} />
        </section>
        <section aria-labelledby="overdose" className={styles.part}>
          <h2 id="overdose" className={styles.aim}>
            {t("safety.overdose")}
          </h2>
          <div className={styles.card}>
            <Overdose emergency={here?.emergency} />
            <p>{t("safety.tolerance")}</p>
          </div>
        </section>
        <ReturnToUse emergency={here?.emergency} />
        <p className={styles.small}>{t("safety.works-offline")}</p>
        <p className={styles.small}>{t("safety.gathered")}</p>
        <p>
          <a href="/">{t("safety.back")}</a>
        </p>
      </main>
    </div>
  );
}

function OtherCountries({ countries, here }: Props) {
  const t = useT();
  const others = byName(countries, useLocale()).filter(({ country }) => country !== here);
  return (
    <details className={styles.country}>
      <summary>{t("safety.other-countries")}</summary>
      <CountryForm codes={countries.map(({ code }) => code)} chosen={here?.code ?? ""} />
      {others.map(({ country }) => (
        <CountryLines key={country.code} country={country} />
      ))}
    </details>
  );
}
