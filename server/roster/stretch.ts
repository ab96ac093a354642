import { DateTime } from "luxon";

/** A stretch of each week on the wall clock; until a minute that is not later it goes past midnight. */
export interface Stretch {
  /** 1 is Monday, 7 Sunday. */
  weekday: number;
  /** 0 to 1439 minutes after midnight. */
  fromMinute: number;
  /** 1 to 1440. */
  untilMinute: number;
}

/** One week's instance of a stretch. */
export interface Occurrence {
  from: Date;
  until: Date;
}

/** The occurrence that an instant lies in, or `null`. Pure; the clock's changes are `zone`'s (IANA). */
export function occurrenceAt(stretch: Stretch, zone: string, at: Date): Occurrence | null {
  const local = DateTime.fromJSDate(at, { zone });
  for (const days of [0, -1]) {
    const found = occurrenceOn(stretch, local.plus({ days }));
    if (found && found.from <= at && at < found.until) return found;
  }
  return null;
}

/** The first occurrence that begins after an instant. Pure. */
export function occurrenceAfter(stretch: Stretch, zone: string, after: Date): Occurrence {
  const local = DateTime.fromJSDate(after, { zone });
  for (let days = 0; ; days += 1) {
    const found = occurrenceOn(stretch, local.plus({ days }));
    if (found && found.from > after) return found;
  }
}

/** All occurrences that touch the time between two instants, in their order. Pure. */
export function occurrencesBetween(
  stretch: Stretch,
  zone: string,
  from: Date,
  until: Date,
): Occurrence[] {
  const found: Occurrence[] = [];
  const first = DateTime.fromJSDate(from, { zone }).minus({ days: 1 });
  for (let day = first; day.startOf("day").toJSDate() < until; day = day.plus({ days: 1 })) {
    const one = occurrenceOn(stretch, day);
    if (one && one.from < until && one.until > from) found.push(one);
  }
  return found;
}

function occurrenceOn(stretch: Stretch, day: DateTime): Occurrence | null {
  if (day.weekday !== stretch.weekday) return null;
  const { fromMinute, untilMinute } = stretch;
  const lastDay = untilMinute <= fromMinute ? day.plus({ days: 1 }) : day;
  return { from: onClock(day, fromMinute), until: onClock(lastDay, untilMinute) };
}

/** What the clock on the wall shows, also on days that are longer or shorter than others. */
function onClock(day: DateTime, minute: number): Date {
  const midnight = day.startOf("day");
  if (minute === 1440) return midnight.plus({ days: 1 }).toJSDate();
  return midnight.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toJSDate();
}
