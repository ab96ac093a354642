import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { ChallengeView } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";
import { amountKeys } from "./words.ts";

/** What the group did, when it is over; how distress moved only where five people rated it. */
export function SummaryCard({ summary }: { summary: NonNullable<ChallengeView["summary"]> }) {
  const { people, days, sessions, minutes, breaths, distress } = summary;
  const t = useT();
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  return (
    <section className="card" aria-labelledby="what-we-did">
      <h2 id="what-we-did">{t("challenges.what-we-did")}</h2>
      <ul className={styles.list}>
        <li>{t("challenges.did-people", { count: people })}</li>
        <li>{t(amountKeys.days, { count: days })}</li>
        <li>{t(amountKeys.sessions, { count: sessions })}</li>
        <li>{t(amountKeys.minutes, { count: minutes })}</li>
        {breaths > 0 && <li>{t(amountKeys.breaths, { count: breaths })}</li>}
      </ul>
      {distress && (
        <p>
          {t("challenges.distress", {
            count: distress.people,
            before: number.format(distress.before),
            after: number.format(distress.after),
          })}
        </p>
      )}
    </section>
  );
}
