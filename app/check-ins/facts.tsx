import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Answers } from "#server/check-ins/contract.ts";
import { halts, moods } from "./answer-words.ts";
import styles from "./check-ins.module.css";

/** What was added to a check-in, as far as there is something. */
export function Facts({ answers }: { answers: Answers }) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  const { craving, mood, sleepHours, halt, returnedToUse, note } = answers;
  const facts = [
    craving !== null && t("check-ins.fact-craving", { value: craving }),
    mood !== null && t("check-ins.fact-mood", { word: t(moods[mood]!) }),
    sleepHours !== null && t("check-ins.fact-sleep", { hours: number.format(sleepHours) }),
    ...halt.map((flag) => t(halts[flag])),
    returnedToUse === "yes" && t("check-ins.fact-use-yes"),
    returnedToUse === "no" && t("check-ins.fact-use-no"),
  ].filter((fact) => fact !== false);
  return (
    <>
      {facts.length > 0 && (
        <ul className={`${styles.facts} muted`}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {note && (
        <p className="written" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
