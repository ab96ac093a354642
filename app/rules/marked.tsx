import type { Mark } from "#server/rules/contract.ts";
import { pieces } from "./pieces.ts";
import styles from "./rules.module.css";

/** A text with what was found in it marked. */
export function Marked({ text, marks }: { text: string; marks: Mark[] }) {
  return (
    <p className={styles.text} dir="auto">
      {pieces(text, marks).map(({ words, isMarked }, at) =>
        isMarked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
      )}
    </p>
  );
}
