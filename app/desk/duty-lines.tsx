import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Duty } from "#server/roster/contract.ts";
import styles from "./desk.module.css";

/** What there is to know of my shifts, in few lines: nothing where nothing is. */
export function DutyLines({ duties, timeZone }: { duties: Duty[]; timeZone: string }) {
  const t = useT();
  const busy = duties.filter((one) => one.endsSoon || one.gaps || one.offers || one.note);
  if (busy.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="duty">
      <h2 id="duty" className={styles.small}>
        {t("desk.duty")}
      </h2>
      <ul className={styles.lines}>
        {busy.map((one) => (
          <DutyIn key={one.slug} duty={one} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

function DutyIn({ duty, timeZone }: { duty: Duty; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const { name: group, endsSoon, gaps: count, firstGap, offers, note } = duty;
  const roster = `/desk/groups/${duty.slug}/roster`;
  return (
    <li className="card" suppressHydrationWarning>
      {note && (
        <div>
          <span className={styles.line}>
            {t("desk.duty-note", { group, name: note.by.name })} {when(note.at)}
          </span>
          <span className={styles.said} dir="auto">
            {note.words}
          </span>
        </div>
      )}
      {endsSoon && (
        <p>
          {t("desk.duty-ends", { group, time: when(endsSoon) })}{" "}
          <Link to={`${roster}#notes`}>{t("desk.duty-write")}</Link>
        </p>
      )}
      {firstGap && (
        <p>
          {t("desk.duty-gaps", { group, count, time: when(firstGap.from) })}{" "}
          <Link to={roster}>
            {t("desk.duty-look")}
            <span className="visually-hidden">: {group}</span>
          </Link>
        </p>
      )}
      {offers > 0 && (
        <p>
          {t("desk.duty-offers", { group, count: offers })}{" "}
          <Link to={`${roster}#offers`}>
            {t("desk.duty-look")}
            <span className="visually-hidden">: {group}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
