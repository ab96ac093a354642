import "#app/i18n/parts/history.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { LookedBack } from "#server/check-ins/look-back-contract.ts";
import { DayOf } from "../clock-of.tsx";
import { Figure } from "./figure.tsx";
import { PlotFrame, Stretched } from "./plot-frame.tsx";
import { yOf, type Scale } from "./plot.ts";

/** Longer nights reach the upper edge; the table has them whole. */
const scale: Scale = { low: 0, high: 12, height: 124 };
/** Of its place a bar leaves so much open on either side. */
const beside = 0.18;

/** Hours of sleep as bars. No line says how many there were to be. */
export function SleepChart({ history }: { history: LookedBack }) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const { steps, slots, from, to, span, usualSleep, unit } = history;
  const nights = steps.flatMap(({ slot, day, sleepHours: hours }) =>
    hours === null ? [] : [{ slot, day, hours }],
  );
  if (nights.length === 0 || usualSleep === null) return null;
  const sentence = t("history.usual-sleep", {
    hours: number.format(Math.round(usualSleep * 2) / 2),
  });
  const floor = yOf(0, scale);
  const bars = nights.map(({ slot, hours }) => {
    const top = yOf(hours, scale);
    return `M${(slot + beside).toFixed(2)} ${floor}V${top}h${1 - 2 * beside}V${floor}`;
  });
  return (
    <Figure
      title={t("history.sleep")}
      sentence={sentence}
      table={{
        head: [t(unit === "day" ? "history.day" : "history.week-of"), t("history.hours")],
        rows: nights.map(({ day, hours }) => ({
          key: day,
          cells: [<DayOf key={day} day={day} size="medium" />, number.format(hours)],
        })),
      }}
    >
      <PlotFrame
        {...{ scale, from, to, slots }}
        label={sentence}
        ticks={[12, 6, 0].map((value) => [value, t("check-ins.sleep-hours", { hours: value })])}
        isShort={span === 7}
      >
        <Stretched slots={slots} height={scale.height}>
          <path d={bars.join("")} fill="var(--accent)" opacity=".5" />
        </Stretched>
        <line x2="100%" y1={floor} y2={floor} stroke="var(--line)" />
      </PlotFrame>
    </Figure>
  );
}
