import { pointsFor } from "./growing.ts";
import styles from "./challenges.module.css";

/**
 * A picture that grows: a meadow of lights, of which more are lit the further all together have come.
 * The same for the same share; what it shows stands beside it in words and in a table.
 * @param share how much of the goal is done, 0 to 1; more is 1
 */
export function GrowingPicture({ share }: { share: number }) {
  const points = pointsFor(share);
  return (
    <svg className={styles.picture} viewBox="0 0 320 96" aria-hidden="true">
      <path d="M0 84 Q80 72 160 82 T320 78 V96 H0 Z" fill="var(--settled-soft)" />
      {points.map(({ x, y, isLit }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={isLit ? 5 : 3}
          fill={isLit ? "var(--accent)" : "var(--line)"}
        />
      ))}
    </svg>
  );
}
