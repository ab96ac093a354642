import "#app/i18n/parts/practice-pages.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Locale } from "#server/locale.ts";
import type { Phase, Player, Pose, Practice, Step } from "#server/practices/practice-contract.ts";
import { modalityNames } from "./names.ts";
import styles from "./practices.module.css";
import { poseNames } from "./pose-names.ts";
import { StateMarks } from "./state-marks.tsx";
import { useLengths } from "./use-lengths.ts";

interface Props {
  practice: Practice;
  locale: Locale;
  headingId: string;
  /** Where it stands among the page's headings. */
  level: 2 | 3;
}

/** All of a practice on one sheet, in one of its languages: what members read, and how it is led. */
export function PracticeSheet({ practice, locale, headingId, level }: Props) {
  const { name, line, why, cautions, modality, suits, minutes, source, player } = practice;
  const t = useT();
  const lengths = useLengths();
  const Heading = `h${level}` as const;
  const Part = level === 2 ? "h3" : "h4";
  return (
    <section className="card" aria-labelledby={headingId}>
      <Heading id={headingId} lang={locale} dir="auto">
        {name[locale]}
      </Heading>
      <p className={styles.lead} lang={locale}>
        {line[locale]}
      </p>
      <p className={styles.marks}>
        {t(modalityNames[modality])} · {lengths(minutes)} <StateMarks suits={suits} />
      </p>
      <p lang={locale}>{why[locale]}</p>
      <Part className={styles.part}>{t("practice-pages.cautions")}</Part>
      <ul className={styles.cautions} lang={locale}>
        {cautions.map((caution) => (
          <li key={caution.en}>{caution[locale]}</li>
        ))}
      </ul>
      <Part className={styles.part}>
        {t("practice-pages.player")}: {t(kindNames[player.kind])}
      </Part>
      <HowItIsLed player={player} locale={locale} />
      <p className="muted">
        {t("practice-pages.source")}: {source.title}
      </p>
    </section>
  );
}

const kindNames: Record<Player["kind"], Key> = {
  cues: "practice-pages.player-cues",
  pacer: "practice-pages.player-pacer",
  poses: "practice-pages.player-poses",
  taps: "practice-pages.player-taps",
};
const phaseNames: Record<Phase["kind"], Key> = {
  in: "practice-pages.phase-in",
  "in-again": "practice-pages.phase-in-again",
  hold: "practice-pages.phase-hold",
  out: "practice-pages.phase-out",
  rest: "practice-pages.phase-rest",
};

function HowItIsLed({ player, locale }: { player: Player; locale: Locale }) {
  const t = useT();
  if (player.kind === "pacer")
    return (
      <>
        <p lang={locale}>{player.settling[locale]}</p>
        <ol className={styles.cautions}>
          {player.phases.map(({ kind, seconds }, at) => (
            <li key={at}>
              {t(phaseNames[kind])} · {t("practice-pages.seconds", { count: seconds })}
            </li>
          ))}
        </ol>
      </>
    );
  const steps: (Step & { pose?: Pose })[] =
    player.kind === "taps" ? [...player.before, ...player.after] : player.steps;
  return (
    <ol className={styles.cautions}>
      {steps.map((step, at) => (
        <li key={at}>
          <span lang={locale}>{step.words[locale]}</span>{" "}
          <span className="muted">
            {step.pose && `${t(poseNames[step.pose])} · `}
            {t("practice-pages.seconds", { count: step.seconds })}
          </span>
        </li>
      ))}
    </ol>
  );
}
