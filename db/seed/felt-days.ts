import { DateTime } from "luxon";
import type { Halt } from "../schema/index.ts";
import type { DemoPerson } from "./content/people.ts";
import { drawNumber } from "./draw.ts";

/** How somebody of the demo was at one moment. */
export interface FeltDay {
  at: DateTime;
  isDaily: boolean;
  arousal: number;
  craving: number | null;
  mood: number | null;
  sleepHours: number | null;
  halt: Halt[];
  returnedToUse: "yes" | "no" | "rather-not" | null;
}

/** On so many of the days people check in; diaries are kept on about seven days of ten. */
const share = 0.72;
/** Most days that are told of. */
const mostDays = 75;

const halts: Halt[] = ["hungry", "angry", "lonely", "tired"];
const within = (least: number, most: number, value: number) =>
  Math.min(most, Math.max(least, Math.round(value)));

/**
 * Somebody's weeks up to `day`, always the same: restless or flat at first and calmer with time, worse
 * after short nights, some days left out and some with a second moment.
 */
export function feltDays(who: DemoPerson, day: DateTime): FeltDay[] {
  const days = Math.min(who.since - 1, mostDays);
  return Array.from({ length: days }, (_, index) => days - index).flatMap((ago) => {
    const label = `${who.name} ${ago}`;
    if (drawNumber(`checks in ${label}`) > share) return [];
    const first = moment(who, ago, day, "first");
    const again = drawNumber(`again ${label}`) < 0.08;
    return again ? [first, { ...moment(who, ago, day, "again"), isDaily: false }] : [first];
  });
}

function moment(who: DemoPerson, ago: number, day: DateTime, which: "first" | "again"): FeltDay {
  const draw = (what: string) => drawNumber(`${what} ${which} ${who.name} ${ago}`);
  const sleepHours = sleepOf(who, ago);
  const restless = (7 - sleepHours) * 0.5 + ease(who, ago);
  // Some people tend to be wound up, others to go numb.
  const leaning = drawNumber(`leaning ${who.name}`) < 0.6 ? 1 : -1;
  const arousal = within(-5, 5, leaning * restless + (draw("state") - 0.5) * 4);
  const craving = within(0, 10, Math.abs(arousal) * 0.8 + restless + draw("craving") * 3 - 1);
  const answers = draw("answers");
  return {
    at: wakingHour(who, ago, day, which === "first" ? draw("hour") * 4 : 11 + draw("hour") * 3),
    isDaily: true,
    arousal,
    craving: answers < 0.85 ? craving : null,
    mood: answers < 0.75 ? within(1, 5, 4 - Math.abs(arousal) * 0.6 + draw("mood")) : null,
    sleepHours: which === "first" && answers < 0.8 ? sleepHours : null,
    halt: halts.filter((flag) => draw(flag) < (flag === "tired" && sleepHours < 6 ? 0.8 : 0.1)),
    returnedToUse: answers > 0.5 ? null : craving >= 9 && draw("use") < 0.3 ? "yes" : "no",
  };
}

/** How much is on somebody still: much at first, less with the weeks. */
const ease = (who: DemoPerson, ago: number) => 0.4 + (2.2 * ago) / Math.min(who.since, mostDays);

function sleepOf(who: DemoPerson, ago: number): number {
  const usual = 6 + drawNumber(`sleep ${who.name}`) * 1.5;
  return Math.round((usual + (drawNumber(`night ${who.name} ${ago}`) - 0.5) * 4) * 2) / 2;
}

/** So many hours after seven in the morning on that person's own wall. */
function wakingHour(who: DemoPerson, ago: number, day: DateTime, hours: number): DateTime {
  const midnight = DateTime.fromISO(day.minus({ days: ago }).toFormat("yyyy-MM-dd"), {
    zone: who.timeZone,
  });
  return midnight.set({ hour: 7 }).plus({ minutes: Math.round(hours * 60) });
}
