import "#app/i18n/parts/practice-pages.ts";
import "#app/i18n/parts/player.ts";
import { useT } from "#app/i18n/use-t.ts";
import { phaseWords } from "./beat-words.ts";
import type { Led } from "./plan.ts";
import styles from "./player.module.css";

type LedBy<Kind extends Led["kind"]> = Extract<Led, { kind: Kind }>;

/** The whole practice to read, for whoever has no script, or would rather go at their own pace. */
export function InWords({ led }: { led: Led }) {
  switch (led.kind) {
    case "pacer":
      return <BreathInWords led={led} />;
    case "taps":
      return <TapsInWords led={led} />;
    default:
      return <Steps steps={led.steps} />;
  }
}

function BreathInWords({ led }: { led: LedBy<"pacer"> }) {
  const t = useT();
  const { settling, phases, later, withoutHolds } = led;
  return (
    <div className="stack">
      <p>{settling}</p>
      <Phases phases={phases} />
      {later && (
        <>
          <p>{t("player.in-words-later", { count: later.after })}</p>
          <Phases phases={later.phases} />
        </>
      )}
      {withoutHolds && (
        <>
          <p>{t("player.without-holds")}:</p>
          <Phases phases={withoutHolds} />
        </>
      )}
    </div>
  );
}

function Phases({ phases }: Pick<LedBy<"pacer">, "phases">) {
  const t = useT();
  return (
    <ol className={styles.read}>
      {phases.map(({ kind, seconds }, at) => (
        <li key={at}>
          {t(phaseWords[kind])} · {t("practice-pages.seconds", { count: seconds })}
        </li>
      ))}
    </ol>
  );
}

function TapsInWords({ led }: { led: LedBy<"taps"> }) {
  const t = useT();
  const taps = [
    { words: t("player.in-words-taps", { count: led.tapsInSet }) },
    { words: led.resting },
  ];
  return <Steps steps={[...led.before, ...taps, ...led.after]} />;
}

function Steps({ steps }: { steps: { words: string; otherWay?: string | undefined }[] }) {
  return (
    <ol className={styles.read}>
      {steps.map(({ words, otherWay }, at) => (
        <li key={at}>
          {words} {otherWay && <span className="muted">{otherWay}</span>}
        </li>
      ))}
    </ol>
  );
}
