import "#app/i18n/parts/measure-pages.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { CoursePoint } from "#server/measures/contract.ts";
import styles from "./measures.module.css";

const rows = [
  { name: "use", word: "Use", title: "measure-pages.use", categorical: 12, continuous: 90 },
  { name: "risk", word: "Risk", title: "measure-pages.risk", categorical: 24, continuous: 180 },
  {
    name: "protective",
    word: "Protective",
    title: "measure-pages.protective",
    categorical: 24,
    continuous: 180,
  },
] as const;

/** Both published scorings under their own names, for whoever wants to show them to somebody. */
export function PublishedScores({ scores }: { scores: NonNullable<CoursePoint["scores"]> }) {
  const t = useT();
  const said = (now: number | null, most: number) =>
    now === null ? t("measure-pages.no-answer") : t("measure-pages.pair-of", { now, most });
  return (
    <details>
      <summary>{t("measure-pages.published")}</summary>
      <div className="stack">
        <div className={styles.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t("measure-pages.published")}</span>
                </th>
                <th scope="col">{t("measure-pages.categorical")}</th>
                <th scope="col">{t("measure-pages.continuous")}</th>
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
        <p className="muted">{t("measure-pages.published-note")}</p>
      </div>
    </details>
  );
}
