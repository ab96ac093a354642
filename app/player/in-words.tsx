import { useT } from "#app/i18n/use-t.ts";
import { phaseWords } from "./beat-words.ts";
import type { Led } from "./plan.ts";
import styles from "./player.module.css";

/** The whole practice to read, for whoever has no script, or would rather go at their own pace. */
export function InWords({ led }: { led: Led }) {
  const t = useT();
  if (led.kind === "pacer")
    return (
      <>
        <p>{led.settling}</p>
        <ol className={styles.read}>
          {led.phases.map(({ kind, seconds }, at) => (
            <li key={at}>
              {t(phaseWords[kind])} · {t("practices.seconds", { count: seconds })}
            </li>
          ))}
        </ol>
      </>
    );
  const steps = led.kind === "taps" ? [...led.before, ...led.after] : led.steps;
  return (
    <ol className={styles.read}>
      {steps.map(({ words }, at) => (
        <li key={at}>{words}</li>
      ))}
    </ol>
  );
}
