import "#app/i18n/parts/safety.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import { countryName, CountryLines } from "./country-lines.tsx";
import { countries } from "./crisis-lines.ts";
import styles from "./help-now.module.css";

/** The page for the worst minute: no script, no database, works signed out and without a connection. */
export function HelpNow({ first }: { first: string }) {
  const t = useT();
  const here = countries.find(({ code }) => code === first);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>{t("safety.title")}</h1>
        <a className="leave" href="/leave" aria-label={t("ui.leave")}>
          <Icon name="leave" />
        </a>
      </header>
      <main className={styles.main}>
        <Breathe />
        <p className={styles.ways}>
          <a className={styles.call} href="/ask-for-a-person">
            {t("safety.ask-person")}
          </a>
          <a className={styles.call} href="/safety-plan">
            {t("safety.plan")}
          </a>
        </p>
        <section aria-labelledby="people" className={styles.part}>
          <h2 id="people">{t("safety.people")}</h2>
          <p>{t("safety.people-note")}</p>
          {here && <CountryLines country={here} isOpen />}
          <OtherCountries first={first} />
        </section>
        <CallingIsHard />
        <Overdose />
        <p className={styles.small}>{t("safety.works-offline")}</p>
        <p>
          <a href="/">{t("safety.back")}</a>
        </p>
      </main>
    </div>
  );
}

function OtherCountries({ first }: { first: string }) {
  const t = useT();
  const locale = useLocale();
  const byName = countries
    .filter(({ code }) => code !== first)
    .map((country) => ({ country, name: countryName(country, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <details className={styles.country}>
      <summary>{t("safety.other-countries")}</summary>
      {byName.map(({ country }) => (
        <CountryLines key={country.code} country={country} />
      ))}
    </details>
  );
}

/** A shape that grows for 5.5 s and shrinks for 5.5 s, already going; still where motion is unwanted. */
function Breathe() {
  const t = useT();
  return (
    <section aria-labelledby="breathe" className={styles.breathe}>
      <h2 id="breathe">{t("safety.breathe")}</h2>
      <div className={styles.pacer} aria-hidden="true">
        <span className={styles.circle} />
        <span className={styles.in}>{t("safety.in")}</span>
        <span className={styles.out}>{t("safety.out")}</span>
      </div>
      <p>{t("safety.breathe-note")}</p>
    </section>
  );
}

const fears = ["police", "words", "worth", "cost", "known"] as const;

/** The step between knowing a number and calling it: what people fear, and what is true. */
function CallingIsHard() {
  const t = useT();
  return (
    <details className={styles.country}>
      <summary>{t("safety.hard")}</summary>
      <dl className={styles.fears}>
        {fears.map((fear) => (
          <div key={fear}>
            <dt>{t(`safety.fear-${fear}`)}</dt>
            <dd>{t(`safety.truth-${fear}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const steps = ["call", "naloxone", "breath", "side", "stay"] as const;

function Overdose() {
  const t = useT();
  return (
    <details className={styles.country}>
      <summary>{t("safety.overdose")}</summary>
      <ol className={styles.steps} id="overdose">
        {steps.map((step) => (
          <li key={step}>{t(`safety.overdose-${step}`)}</li>
        ))}
      </ol>
      <p>{t("safety.tolerance")}</p>
      <p>{t("safety.withdrawal")}</p>
    </details>
  );
}
