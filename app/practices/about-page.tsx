import "#app/i18n/parts/practice-pages.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Chip } from "#app/ui/chip.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import type { PracticeAbout } from "#server/practices/list-contract.ts";
import type { InLanguage } from "./in-language.ts";
import { modalityNames } from "./names.ts";
import { PractisedForm, type Noted } from "./practised-form.tsx";
import styles from "./practices.module.css";
import { StateMarks } from "./state-marks.tsx";
import { WhatItDid } from "./what-it-did.tsx";

interface Props {
  practice: InLanguage<PracticeAbout>;
  /** Of a time that is noted from this page. */
  begun: { clientId: string; startedAt: string };
  noted: Noted | null;
  refused: Refused | undefined;
}

/** What is good to know before: why, what to take care of, and then the way to begin. */
export function AboutPage({ practice, begun, noted, refused }: Props) {
  const { slug, name, line, why, withoutSensor, modality, suits, isOwn } = practice;
  const t = useT();
  return (
    <div className="page">
      <header className="stack">
        <h1 dir="auto">{name}</h1>
        <p className={styles.lead}>{line}</p>
        <p className={styles.marks}>
          <Chip>{t(modalityNames[modality])}</Chip>
          {isOwn && <Chip>{t("practice-pages.own")}</Chip>}
          <StateMarks suits={suits} />
        </p>
      </header>
      <section className="card" aria-labelledby="why">
        <h2 id="why">{t("practice-pages.why")}</h2>
        <p>{why}</p>
        {withoutSensor && (
          <>
            <h3>{t("practice-pages.without-sensor")}</h3>
            <p>{withoutSensor}</p>
          </>
        )}
      </section>
      <Cautions cautions={practice.cautions} />
      <Begin slug={slug} minutes={practice.minutes} usual={practice.usualMinutes} />
      <WhatItDid helps={practice.helps} mine={practice.mine} />
      <PractisedForm key={begun.clientId} {...begun} noted={noted} refused={refused} />
      <Source source={practice.source} />
      <p>
        <Link to="/practices">{t("practice-pages.to-library")}</Link>
      </p>
    </div>
  );
}

/** When to leave it or do it otherwise; above the way to begin. */
export function Cautions({ cautions }: { cautions: string[] }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="cautions">
      <h2 id="cautions">{t("practice-pages.cautions")}</h2>
      <ul className={styles.cautions}>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </section>
  );
}

function Begin({ slug, minutes, usual }: { slug: string; minutes: number[]; usual: number }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="begin">
      <h2 id="begin">{t("practices.begin")}</h2>
      <p className={styles.ways}>
        {minutes.map((count) => (
          <LinkButton
            key={count}
            kind={count === usual ? "main" : "quiet"}
            to={`/practices/${slug}/play?minutes=${count}`}
            reloadDocument
          >
            {t("practices.minutes", { count })}
          </LinkButton>
        ))}
      </p>
      <p className="muted">{t("practice-pages.begin-note")}</p>
    </section>
  );
}

/** Where a practice or a course comes from. */
export function Source({ source }: { source: { title: string; url?: string | undefined } }) {
  const t = useT();
  return (
    <p className="muted">
      {t("practice-pages.source")}:{" "}
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer" lang="en">
          {source.title}
        </a>
      ) : (
        <span dir="auto">{source.title}</span>
      )}
    </p>
  );
}
