import type { Pose } from "#server/practices/practice-contract.ts";
import { figures } from "./pose-lines.ts";
import styles from "./player.module.css";

/** What a step may look like; the words beside it say the same. */
export function PoseFigure({ pose }: { pose: Pose }) {
  const { head, body, beside } = figures[pose];
  return (
    <svg className={styles.figure} viewBox="0 0 120 100" aria-hidden="true" focusable="false">
      <path className={styles.ground} d="M6 95H114" />
      {beside && <path className={styles.ground} d={beside} />}
      <circle className={styles.head} cx={head[0]} cy={head[1]} r="7" />
      <path className={styles.body} d={body} />
    </svg>
  );
}
