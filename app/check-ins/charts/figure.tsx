import "#app/i18n/parts/history.ts";
import { useId, type ReactNode } from "react";
import { useT } from "#app/i18n/use-t.ts";
import styles from "./charts.module.css";

interface Props {
  title: string;
  /** The sentence that says it, before the picture. */
  sentence?: ReactNode;
  children: ReactNode;
  /** The same in numbers: head, and rows whose first cell names them. */
  table?: { head: string[]; rows: { key: string; cells: ReactNode[] }[] };
}

/** A picture on its card: a sentence first, and the same as a table beside it. */
export function Figure({ title, sentence, children, table }: Props) {
  const id = useId();
  return (
    <section className={`card ${styles.figure}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sentence && <p>{sentence}</p>}
      {children}
      {table && <Table {...table} />}
    </section>
  );
}

function Table({ head, rows }: NonNullable<Props["table"]>) {
  const t = useT();
  return (
    <details className={styles.table}>
      <summary>{t("history.table")}</summary>
      <table>
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
