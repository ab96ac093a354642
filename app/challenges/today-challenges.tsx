import { useT } from "#app/i18n/use-t.ts";
import { Row } from "#app/ui/row.tsx";
import type { ChallengeHead } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";
import { amountKeys } from "./words.ts";

/** The challenges that I take part in, on Today: what all did together so far. */
export function TodayChallenges({ challenges }: { challenges: ChallengeHead[] }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="challenges-today">
      <h2 id="challenges-today">{t("challenges.title")}</h2>
      <ul className={styles.list}>
        {challenges.map(({ id, title, unit, together }) => (
          <li key={id}>
            <Row to={`/challenges/${id}`} title={title}>
              {t("challenges.together-so-far", {
                done: t(amountKeys[unit], { count: together.total }),
              })}
            </Row>
          </li>
        ))}
      </ul>
    </section>
  );
}
