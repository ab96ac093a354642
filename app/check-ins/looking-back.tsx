import "#app/i18n/parts/history.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { LookedBack, Span } from "#server/check-ins/look-back-contract.ts";
import type { Patterns } from "#server/check-ins/patterns/contract.ts";
import type { WhatHelps } from "#server/practices/contract.ts";
import { BandChart } from "./charts/band-chart.tsx";
import { Calendar } from "./charts/calendar.tsx";
import { CravingChart } from "./charts/craving-chart.tsx";
import { SleepChart } from "./charts/sleep-chart.tsx";
import styles from "./check-ins.module.css";
import { PatternsSection } from "./patterns-section.tsx";
import { WhatHelpsSection } from "./what-helps-section.tsx";

const spans: Span[] = [7, 30, 90, 365];
/** Fewer check-ins are no picture yet. */
const fewest = 3;

/** What the pictures are made of. */
export interface LookingBackProps {
  history: LookedBack;
  daysInLast30: number;
  helps: WhatHelps[];
  patterns: Patterns;
}

/** What check-ins give back: a sentence first, then pictures, what helps, and what went together. */
export function LookingBack({ history, daysInLast30, helps, patterns }: LookingBackProps) {
  const t = useT();
  const sentence = useSentence(history);
  return (
    <>
      <p className={styles.lead}>{sentence}</p>
      <SpanLinks chosen={history.span} />
      {history.noted >= fewest ? (
        <>
          <BandChart history={history} sentence={sentence} />
          <CravingChart history={history} ways={<WaysOn />} />
          <SleepChart history={history} />
        </>
      ) : (
        <p className="muted">
          {t(daysInLast30 < fewest ? "history.starts-soon" : "history.nothing-here")}
        </p>
      )}
      <Calendar
        days={history.calendar}
        sentence={t("check-ins.days-in-last-30", { count: daysInLast30 })}
      />
      <WhatHelpsSection helps={helps} />
      <PatternsSection patterns={patterns} />
    </>
  );
}

/** "You checked in on 28 of the last 30 days. 11 were settled, 5 more than …" Never what was not done. */
function useSentence({ span, noted, settled, moreSettled }: LookedBack): string {
  const t = useT();
  const first = t("history.noted", { count: noted, days: span });
  if (settled === 0) return first;
  const second =
    moreSettled === null
      ? t("history.settled", { count: settled })
      : t("history.settled-more", { count: settled, more: moreSettled, days: span });
  return `${first} ${second}`;
}

/** For a week of stronger cravings: no alarm, two ways on. */
function WaysOn() {
  const t = useT();
  return (
    <>
      <Link to="/practices">{t("history.stronger-practice")}</Link>
      {" · "}
      <a href="/help-now">{t("history.stronger-help")}</a>
    </>
  );
}

function SpanLinks({ chosen }: { chosen: Span }) {
  const t = useT();
  return (
    <nav className={styles.spans} aria-label={t("history.spans")}>
      {spans.map((span) => (
        <Link
          key={span}
          to={span === 30 ? "/check-ins" : `/check-ins?days=${span}`}
          aria-current={span === chosen ? "page" : undefined}
          preventScrollReset
        >
          {t(`history.span-${span}`)}
        </Link>
      ))}
    </nav>
  );
}
