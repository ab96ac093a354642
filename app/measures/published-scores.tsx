import { useT } from "#app/i18n/use-t.ts";
import type { CoursePoint } from "#server/measures/contract.ts";
import styles from "./measures.module.css";

const rows = [
  { name: "use", word: "Use", title: "measures.use", categorical: 12, continuous: 90 },
  { name: "risk", word: "Risk", title: "measures.risk", categorical: 24, continuous: 180 },
  {
    name: "protective",
    word: "Protective",
    title: "measures.protective",
    categorical: 24,
    continuous: 180,
  },
] as const;

/** Both published scorings under their own names, for whoever wants to show them to somebody. */
export function PublishedScores({ scores }: { scores: NonNullable<CoursePoint["scores"]> }) {
  const t = useT();
  const said = (now: number | null, most: number) =>
    now === null ? t("measures.no-answer") : t("measures.pair-of", { now, most });
  return (
    <details>
      <summary>{t("measures.published")}</summary>
      <div className="stack">
        <div className={styles.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t("measures.published")}</span>
                </th>
                <th scope="col">{t("measures.categorical")}</th>
                <th scope="col">{t("measures.continuous")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, word, title, categorical, continuous }) => (
                <tr key={name}>
                  <th scope="row">
                    <span lang="en">{word}</span>
                    <br />
                    <span className="muted">{t(title)}</span>
                  </th>
                  <td>{said(scores.categorical[name], categorical)}</td>
                  <td>{said(scores.continuous[name], continuous)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="muted">{t("measures.published-note")}</p>
      </div>
    </details>
  );
}
