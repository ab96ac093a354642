import { DayOf } from "#app/check-ins/clock-of.tsx";
import { height, pathThrough, placeOf, placesOf, width } from "./line-of.ts";
import styles from "./measures.module.css";

interface Props {
  /** The oldest first; one without a value is a gap. */
  points: { day: string; value: number | null | undefined }[];
  /** What the top of the drawing means. */
  most: number;
  isSmall?: boolean;
}

/**
 * How one value went over time, drawn small. Decoration: the sentence above and the table below say
 * the same. Nothing below two values.
 */
export function CourseLine({ points, most, isSmall = false }: Props) {
  const days = points.map(({ day }) => day);
  const places = placesOf(days);
  const plotted = points.map(({ value }, index) => ({
    at: places[index] ?? 0,
    value: value ?? null,
  }));
  const known = plotted.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
  if (known.length < 2) return null;
  return (
    <div className={styles.drawing} data-size={isSmall ? "small" : undefined}>
      <svg
        className={styles.line}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <path className={styles.axis} d={`M0 ${height - 2}H${width}M0 2H${width}`} />
        <path className={styles.path} d={pathThrough(plotted, most)} />
        {known.map((point) => {
          const { x, y } = placeOf(point, most);
          return <circle className={styles.dot} key={`${x} ${y}`} cx={x} cy={y} r="4" />;
        })}
      </svg>
      {!isSmall && (
        <p className={`${styles.ends} muted`} aria-hidden="true">
          <DayOf day={days[0]!} size="medium" />
          <DayOf day={days.at(-1)!} size="medium" />
        </p>
      )}
    </div>
  );
}
