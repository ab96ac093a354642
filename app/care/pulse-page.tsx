import "#app/i18n/parts/care.ts";
import { Link } from "@remix-run/react";
import { Figure } from "#app/check-ins/charts/figure.tsx";
import { colours, StateShape } from "#app/check-ins/charts/mark.tsx";
import { blocks } from "#app/check-ins/lines.ts";
import { dateFormat } from "#app/i18n/date-format.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Pulse, PulseWeek } from "#server/care/pulse-contract.ts";
import styles from "./care.module.css";
import { PulseLine } from "./pulse-line.tsx";

interface Props {
  slug: string;
  today: Pulse | null;
  weeks: PulseWeek[];
}

/** How a group was, in weeks: a stack of three for each, and the same as a table. */
export function PulsePage({ slug, today, weeks }: Props) {
  const t = useT();
  const day = useDay();
  const told = weeks.filter(({ pulse }) => pulse !== null).length;
  const sentence = t("care.pulse-sentence", { count: told });
  return (
    <div className="page">
      <h2>{t("care.pulse")}</h2>
      <p className="muted">{t("care.pulse-lead")}</p>
      <PulseLine pulse={today} />
      <Figure
        title={t("care.pulse-weeks")}
        sentence={sentence}
        table={{
          head: [
            t("care.pulse-weeks"),
            ...blocks.map(({ word }) => t(word)),
            t("care.pulse-people"),
          ],
          rows: weeks.map(({ monday, pulse }) => ({
            key: monday,
            cells: [
              t("care.pulse-week", { day: day(monday) }),
              ...(pulse
                ? [...blocks.map(({ state }) => `${pulse.shares[state]} %`), pulse.people]
                : [t("care.pulse-week-blank"), "", "", ""]),
            ],
          })),
        }}
      >
        <Stacks weeks={weeks} label={sentence} />
        <p className={`${styles.legend} muted`}>
          {blocks.map(({ state, word }) => (
            <span key={state}>
              <StateShape state={state} /> {t(word)}
            </span>
          ))}
        </p>
      </Figure>
      <p>
        <Link to={`/desk/groups/${slug}`}>{t("care.to-hub")}</Link>
      </p>
    </div>
  );
}

/** A Monday, short; it is a day wherever its reader is. */
function useDay(): (monday: string) => string {
  const format = dateFormat(useLocale(), { timeZone: "UTC", day: "numeric", month: "short" });
  return (monday) => format.format(new Date(`${monday}T12:00:00Z`));
}

/** One bar of the picture, in its own units. */
const bar = { step: 40, width: 30, height: 100 };

function Stacks({ weeks, label }: { weeks: PulseWeek[]; label: string }) {
  const t = useT();
  const day = useDay();
  return (
    <svg
      className={styles.weeks}
      viewBox={`0 0 ${weeks.length * bar.step} ${bar.height + 16}`}
      role="img"
      aria-label={label}
    >
      {weeks.map(({ monday, pulse }, at) => (
        <g key={monday} transform={`translate(${at * bar.step} 0)`}>
          {pulse ? (
            <Stack pulse={pulse} />
          ) : (
            <g>
              <title>{t("care.pulse-week-blank")}</title>
              <rect
                width={bar.width}
                height={bar.height}
                fill="none"
                stroke="var(--line)"
                strokeDasharray="3 3"
              />
            </g>
          )}
          <text x={bar.width / 2} y={bar.height + 12} textAnchor="middle" fontSize="9">
            {at % 2 === 0 ? day(monday) : ""}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Stack({ pulse }: { pulse: Pulse }) {
  let y = 0;
  return blocks.map(({ state }) => {
    const height = pulse.shares[state];
    const top = y;
    y += height;
    return (
      <rect
        key={state}
        y={top}
        width={bar.width}
        height={height}
        fill={colours[state]}
        stroke="var(--surface)"
      />
    );
  });
}
