import "#app/i18n/parts/history.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { LookedBack } from "#server/check-ins/look-back-contract.ts";
import { DayOf } from "../clock-of.tsx";
import { blocks, signed, stateOf, stateWord } from "../lines.ts";
import styles from "./charts.module.css";
import { Figure } from "./figure.tsx";
import { colours, ShapeDefinition, StateShape } from "./mark.tsx";
import { PlotFrame, Stretched } from "./plot-frame.tsx";
import { brokenLine, strokes, xOf, yOf, type Point, type Scale } from "./plot.ts";

/** The eleven lines of the check-in are the axis. */
const scale: Scale = { low: -5, high: 5, height: 220 };
/** Halfway between the outermost settled line and the next. */
const edge = 1.5;

/** How somebody moved through the window of tolerance: a mark for each day or week, gaps left open. */
export function BandChart({ history, sentence }: { history: LookedBack; sentence: string }) {
  const t = useT();
  const { slots, steps, moments, unit, from, to, span } = history;
  const points = steps.map(({ slot, arousal }) => ({ slot, value: arousal }));
  const ranges = steps
    .filter(({ lowest, highest }) => lowest < highest)
    .map(({ slot, lowest, highest }) => ({ slot, from: highest, to: lowest }));
  const top = yOf(edge, scale);
  // In 90 days there is no room for them beside their days; the table has them.
  const drawnMoments = span <= 30 ? moments : [];
  return (
    <Figure title={t("history.window")} table={useTable(history)}>
      <PlotFrame
        {...{ scale, from, to, slots }}
        label={sentence}
        ticks={[5, 0, -5].map((value) => [value, signed(value)])}
        isShort={span === 7}
      >
        <rect y={top} width="100%" height={yOf(-edge, scale) - top} fill="var(--settled-soft)" />
        <Stretched slots={slots} height={scale.height}>
          <g fill="none" strokeLinejoin="round" strokeLinecap="round">
            {ranges.length > 0 && (
              <path
                d={strokes(ranges, scale)}
                stroke="var(--line)"
                strokeWidth="4"
                vectorEffect="non-scaling-stroke"
              />
            )}
            <path
              d={brokenLine(points, scale)}
              stroke="var(--edge)"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        </Stretched>
        <Marks id="m" points={momentPoints(drawnMoments)} slots={slots} size={0.55} />
        <Marks id="d" points={points} slots={slots} size={sizeFor(slots)} />
      </PlotFrame>
      <p className={`${styles.legend} muted`}>
        {blocks.map(({ state, word }) => (
          <span key={state}>
            <StateShape state={state} /> {t(word)}
          </span>
        ))}
        <span className={styles.band}>{t("history.your-window")}</span>
        {drawnMoments.length > 0 && <span>{t("history.a-moment")}</span>}
      </p>
      {unit === "week" && <p className="muted">{t("history.each-week")}</p>}
    </Figure>
  );
}

/** Moments stand a little to the right of their day's mark. */
const momentPoints = (moments: LookedBack["moments"]): Point[] =>
  moments.map(({ slot, arousal }) => ({ slot: slot + 0.35, value: arousal }));

const sizeFor = (slots: number) => (slots > 60 ? 0.62 : slots > 31 ? 0.85 : 1);

/** Ids are short: each mark names its shape. There is one such picture on a page. */
function Marks(props: { id: "d" | "m"; points: Point[]; slots: number; size: number }) {
  const { id, points, slots, size } = props;
  return blocks.map(({ state }) => {
    const those = points.filter(({ value }) => stateOf(value) === state);
    if (those.length === 0) return null;
    const name = `${id}${state.slice(0, 2)}`;
    return (
      <g key={state} fill={colours[state]}>
        <defs>
          <ShapeDefinition id={name} state={state} size={size} />
        </defs>
        {those.map(({ slot, value }, at) => (
          <use key={at} href={`#${name}`} x={xOf(slot, slots)} y={yOf(value, scale)} />
        ))}
      </g>
    );
  });
}

function useTable({ steps, moments, unit }: LookedBack) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale(), { signDisplay: "exceptZero" });
  const inWords = (arousal: number) =>
    `${t(stateWord[stateOf(arousal)])} ${number.format(arousal)}`;
  const isDay = unit === "day";
  const ofDay = (day: string) => moments.filter((moment) => moment.day === day);
  return {
    head: [
      t(isDay ? "history.day" : "history.week-of"),
      t("history.state"),
      t(isDay ? "history.moments" : "history.lowest-highest"),
    ],
    rows: steps.map(({ day, arousal, lowest, highest }) => ({
      key: day,
      cells: [
        <DayOf key={day} day={day} size="medium" />,
        inWords(arousal),
        isDay
          ? ofDay(day)
              .map((moment) => signed(moment.arousal))
              .join(", ")
          : `${signed(lowest)} … ${signed(highest)}`,
      ],
    })),
  };
}
