import "#app/i18n/parts/roster.ts";
import { Form } from "@remix-run/react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { weekdayName } from "#app/ui/weekdays-field.tsx";
import type { HandOverList } from "#server/roster/hand-over-contract.ts";
import type { RosterView, Span, StretchView } from "#server/roster/contract.ts";
import { HandOverSection } from "./hand-over-section.tsx";
import { HoursForm } from "./hours-form.tsx";
import { ShiftForm } from "./shift-form.tsx";
import { SwapSection } from "./swap-section.tsx";
import styles from "./roster.module.css";

interface Props {
  view: RosterView;
  notes: HandOverList;
  zones: string[];
  me: string;
  /** The reader's own, in which coming hours are told. */
  timeZone: string;
  isAside: boolean;
  noteId: string;
  refused: Refused | undefined;
}

/** A group's week for its moderators: what nobody holds first, then now, then the plan. */
export function RosterPage(props: Props) {
  const { view, zones, me, timeZone, refused } = props;
  const colleagues = view.moderators.filter(({ id }) => id !== me);
  const t = useT();
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <div className="page">
      <h2>{t("roster.title")}</h2>
      <p className="muted">{t("roster.lead")}</p>
      {isGeneral && <ErrorSummary refused={refused} />}
      <Gaps gaps={view.gaps} hasHours={view.hours.length > 0} />
      <GapsAhead gaps={view.gapsAhead} timeZone={timeZone} />
      <Now view={view} refused={refused} />
      <HandOverSection {...props} {...props.notes} endsSoon={view.endsSoon} />
      <SwapSection swaps={view.swaps} {...{ colleagues, timeZone, refused }} />
      <Shifts view={view} />
      <ShiftForm moderators={view.moderators} refused={refused} />
      <HoursForm view={view} zones={zones} refused={refused} />
    </div>
  );
}

/** A stretch in words, such as "Monday, 18:00 to 22:00". */
function useStretch() {
  const locale = useLocale();
  return ({ weekday, from, until }: StretchView) => ({
    day: weekdayName(weekday, "long", locale),
    from,
    until,
  });
}

function Gaps({ gaps, hasHours }: { gaps: StretchView[]; hasHours: boolean }) {
  const t = useT();
  const words = useStretch();
  if (!hasHours) return null;
  if (gaps.length === 0) return <p>{t("roster.no-gaps")}</p>;
  return (
    <section className="card" aria-labelledby="gaps">
      <h3 id="gaps">{t("roster.gaps-title")}</h3>
      <ul className={styles.lines}>
        {gaps.map((gap) => (
          <li key={`${gap.weekday} ${gap.from}`}>{t("roster.gap-line", words(gap))}</li>
        ))}
      </ul>
    </section>
  );
}

/** The same for the coming week as it will really be, with who is away and who stands in. */
function GapsAhead({ gaps, timeZone }: { gaps: Span[]; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  if (gaps.length === 0) return null;
  return (
    <section className="card" aria-labelledby="gaps-ahead">
      <h3 id="gaps-ahead">{t("roster.gaps-ahead-title")}</h3>
      <ul className={styles.lines}>
        {gaps.map(({ from, until }) => (
          <li key={from} suppressHydrationWarning>
            {t("roster.gap-ahead", { from: when(from), until: when(until) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Now({ view, refused }: { view: RosterView; refused: Refused | undefined }) {
  const t = useT();
  const locale = useLocale();
  const word = useWording();
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(view.now.names);
  const wrong = refused?.fields["hours"];
  return (
    <section className="card" aria-labelledby="now">
      <h3 id="now">
        {view.now.names.length > 0
          ? t("roster.on-call-now", { names })
          : t("roster.on-call-nobody")}
      </h3>
      {view.iAmOnCall && <p className="muted">{t("roster.cannot-note")}</p>}
      <Form
        method="post"
        action={view.iAmOnCall ? "?do=aside" : "?do=in"}
        className={styles.now}
        noValidate
        // Whoever goes is led to the note.
        preventScrollReset={!view.iAmOnCall}
      >
        <Field
          name="hours"
          type="number"
          min={1}
          max={24}
          label={t("roster.for-hours")}
          defaultValue={refused?.entered["hours"] ?? "2"}
          error={wrong && word(wrong)}
        />
        <Button kind="quiet">{t(view.iAmOnCall ? "roster.cannot-now" : "roster.here-for")}</Button>
      </Form>
    </section>
  );
}

function Shifts({ view }: { view: RosterView }) {
  const t = useT();
  const words = useStretch();
  return (
    <section className="stack" aria-labelledby="shifts">
      <h3 id="shifts">{t("roster.shifts")}</h3>
      {view.shifts.length === 0 && <p className="muted">{t("roster.shifts-none")}</p>}
      <ul className={styles.lines}>
        {view.shifts.map((shift) => {
          const line = t("roster.shift-line", { ...words(shift), name: shift.person.name });
          return (
            <li key={shift.id} className={styles.line}>
              <span>{line}</span>
              <Form method="post" action="?do=drop" preventScrollReset>
                <Button kind="quiet" name="id" value={shift.id}>
                  {t("roster.drop-shift")}
                  <span className="visually-hidden">: {line}</span>
                </Button>
              </Form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
