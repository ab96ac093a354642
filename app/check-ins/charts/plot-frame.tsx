import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/use-t.ts";
import styles from "./charts.module.css";
import { yOf, type Scale } from "./plot.ts";

interface Props {
  scale: Scale;
  /** What the picture shows, for whoever does not see it. */
  label: string;
  /** Values that are named at the left, and how. */
  ticks: [value: number, name: string][];
  /** First and last day (`2026-03-09`), and how many places lie between. */
  from: string;
  to: string;
  slots: number;
  /** Fewer places are named one by one, by the day of the week. */
  isShort: boolean;
  children: ReactNode;
}

/**
 * A picture with its axes. It is as wide as there is room: places are parts of the width, heights are
 * pixels, so that words and marks are as large on a phone as on a wide screen.
 */
export function PlotFrame({ scale, label, ticks, from, to, slots, isShort, children }: Props) {
  return (
    <div className={styles.plot}>
      <div className={styles.ticks} style={{ height: scale.height }} aria-hidden="true">
        {ticks.map(([value, name]) => (
          <span key={name} style={{ top: yOf(value, scale) }}>
            {name}
          </span>
        ))}
      </div>
      <svg width="100%" height={scale.height} role="img" aria-label={label}>
        {children}
      </svg>
      <div className={styles.days} aria-hidden="true">
        {isShort ? (
          Array.from({ length: slots }, (_, at) => (
            <ShortDay key={at} day={to} back={slots - 1 - at} kind="weekday" />
          ))
        ) : (
          <>
            <ShortDay day={from} back={0} kind="date" />
            <ShortDay day={to} back={0} kind="date" />
          </>
        )}
      </div>
    </div>
  );
}

/** What is drawn in places by pixels, stretched to the picture's width; strokes keep theirs. */
export function Stretched(props: { slots: number; height: number; children: ReactNode }) {
  const { slots, height, children } = props;
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${slots} ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      {children}
    </svg>
  );
}

/** A local day in a few letters: `9 Mar` or `Mon`. */
function ShortDay({ day, back, kind }: { day: string; back: number; kind: "date" | "weekday" }) {
  const format = new Intl.DateTimeFormat(useLocale(), {
    timeZone: "UTC",
    ...(kind === "date" ? { day: "numeric", month: "short" } : { weekday: "short" }),
  });
  const at = new Date(Date.parse(`${day}T12:00:00Z`) - back * 86_400_000);
  return <span suppressHydrationWarning>{format.format(at)}</span>;
}
