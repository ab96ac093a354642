import "#app/i18n/parts/safety.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import { countries, type Country, type CrisisLine } from "./crisis-lines.ts";
import styles from "./help-now.module.css";

/** The page for the worst minute: no script, no database, works signed out and without a connection. */
export function HelpNow({ first }: { first: string }) {
  const t = useT();
  const ordered = [...countries].sort(
    (a, b) => Number(b.code === first) - Number(a.code === first),
  );
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
        <p>
          <a className={styles.call} href="/ask-for-a-person">
            {t("safety.ask-person")}
          </a>
        </p>
        <section aria-labelledby="people" className={styles.part}>
          <h2 id="people">{t("safety.people")}</h2>
          <p>{t("safety.people-note")}</p>
          {ordered.map((country) => (
            <Lines key={country.code} country={country} isOpen={country.code === first} />
          ))}
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

function Lines({ country, isOpen }: { country: Country; isOpen: boolean }) {
  const t = useT();
  const locale = useLocale();
  const { name, emergency, lines } = country;
  return (
    <details className={styles.country} open={isOpen}>
      <summary>{name[locale]}</summary>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
        <li>
          <span>{t("safety.emergency")}</span>
          <a className={styles.call} href={`tel:${emergency}`}>
            <Icon name="phone" />
            {emergency}
          </a>
        </li>
      </ul>
    </details>
  );
}

function Line({ line: { name, phone, text } }: { line: CrisisLine }) {
  const t = useT();
  const dialled = (number: string) => number.replace(/[^\d*+]/g, "");
  return (
    <li>
      <span>{name}</span>
      {phone && (
        <a
          className={styles.call}
          href={`tel:${dialled(phone)}`}
          aria-label={`${t("safety.call")} ${name}, ${phone}`}
        >
          <Icon name="phone" />
          {phone}
        </a>
      )}
      {text && (
        <a
          className={styles.call}
          href={`sms:${dialled(text)}`}
          aria-label={`${t("safety.text")} ${name}, ${text}`}
        >
          <Icon name="message" />
          {t("safety.text")} {text}
        </a>
      )}
    </li>
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
