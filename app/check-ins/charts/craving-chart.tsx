import "#app/i18n/parts/history.ts";
import type { ReactNode } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { LookedBack } from "#server/check-ins/look-back-contract.ts";
import { DayOf } from "../clock-of.tsx";
import { Figure } from "./figure.tsx";
import { PlotFrame, Stretched } from "./plot-frame.tsx";
import { brokenLine, calmFrom, sevenDayMiddles, yOf, type Point, type Scale } from "./plot.ts";

/** Cravings have a scale of their own. */
const scale: Scale = { low: 0, high: 10, height: 124 };

/**
 * Where cravings went: a line without filling, a sentence only when there is something to say, and
 * `ways` on beside it when they were stronger.
 */
export function CravingChart({ history, ways }: { history: LookedBack; ways: ReactNode }) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  const { steps, slots, from, to, span, trend, unit } = history;
  const points = steps.flatMap(({ slot, craving }): Point[] =>
    craving === null ? [] : [{ slot, value: craving }],
  );
  if (points.length === 0) return null;
  const isCalm = unit === "day" && points.length > calmFrom;
  const words =
    trend?.kind === "easing"
      ? t("history.easing", trend)
      : trend?.kind === "stronger" && t("history.stronger");
  return (
    <Figure
      title={t("history.cravings")}
      sentence={
        words && (
          <>
            {words} {trend?.kind === "stronger" && ways}
          </>
        )
      }
      table={{
        head: [t(unit === "day" ? "history.day" : "history.week-of"), t("history.of-ten")],
        rows: steps
          .filter(({ craving }) => craving !== null)
          .map(({ day, craving }) => ({
            key: day,
            cells: [<DayOf key={day} day={day} size="medium" />, number.format(craving!)],
          })),
      }}
    >
      <PlotFrame
        {...{ scale, from, to, slots }}
        label={words || t("history.cravings")}
        ticks={[10, 5, 0].map((value) => [value, String(value)])}
        isShort={span === 7}
      >
        {[0, 5, 10].map((value) => (
          <line
            key={value}
            x2="100%"
            y1={yOf(value, scale)}
            y2={yOf(value, scale)}
            stroke="var(--line)"
          />
        ))}
        <Stretched slots={slots} height={scale.height}>
          <g fill="none" stroke="var(--accent)" strokeLinecap="round" strokeLinejoin="round">
            <path
              d={dots(points)}
              strokeWidth={isCalm ? 3 : 6}
              stroke={isCalm ? "var(--edge)" : undefined}
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={brokenLine(isCalm ? sevenDayMiddles(points) : points, scale)}
              strokeWidth="2.5"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        </Stretched>
      </PlotFrame>
      {(isCalm || unit === "week") && <p className="muted">{t("history.seven-days")}</p>}
    </Figure>
  );
}

/** A stroke without length has round ends: a dot that keeps its shape when the picture is stretched. */
const dots = (points: Point[]) =>
  points.map(({ slot, value }) => `M${slot + 0.5} ${yOf(value, scale)}h0`).join("");
