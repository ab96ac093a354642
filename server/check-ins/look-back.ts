import { and, asc, between, count, desc, eq, gt, lte, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { cravingTrend } from "./craving-trend.ts";
import { daysBefore, localDay } from "./local-day.ts";
import { LookBack, type LookedBack, type Moment, type Span } from "./look-back-contract.ts";
import { middleOfSaid } from "./middle.ts";
import { daysBetween, stepsOf, type NotedDay } from "./steps.ts";

/** This week and the four before it are always known: what is said of cravings compares them. */
const fiveWeeks = 35;
/** Most moments in one picture, the newest of them. */
const mostMoments = 60;

/**
 * My days up to today as pictures need them. Reads as many days as are shown and no more, however
 * long somebody has been here. Refuses with `invalid` a length that there is none of.
 */
export const lookBack = operation(
  { input: LookBack },
  async function lookBack({ actor }, { days: span }): Promise<LookedBack> {
    const { accountId, timeZone } = actor;
    const today = localDay(new Date(), timeZone);
    const [known, moments, before] = await Promise.all([
      dailyOf(accountId, daysBefore(today, Math.max(span, fiveWeeks)), today),
      span > 90 ? [] : momentsOf(accountId, daysBefore(today, span), today),
      countBefore(accountId, span, today),
    ]);
    const days = known.filter((day) => daysBetween(day.localDay, today) < span);
    const { unit, slots, steps } = stepsOf(days, span, today);
    const settled = days.filter(({ arousal }) => Math.abs(arousal) < 2).length;
    const cravings = known.flatMap(({ localDay: day, craving }) =>
      craving === null ? [] : [{ daysAgo: daysBetween(day, today), craving }],
    );
    const more = settled - before.settled;
    return {
      span,
      from: daysBefore(today, span - 1),
      to: today,
      slots,
      unit,
      steps,
      moments: moments.map(({ localDay: day, madeAt, ...rest }): Moment => ({
        ...rest,
        slot: slots - 1 - daysBetween(day, today),
        day,
        at: madeAt.toISOString(),
      })),
      noted: days.length,
      settled,
      // Compared only with a time of which there is about as much to tell.
      moreSettled: more > 0 && before.noted * 2 >= days.length ? more : null,
      trend: cravingTrend(cravings, span),
      usualSleep: middleOfSaid(days.map(({ sleepHours }) => sleepHours)),
      calendar: calendarOf(known, today),
    };
  },
);

function calendarOf(known: NotedDay[], today: string): LookedBack["calendar"] {
  const arousals = new Map(known.map((day) => [day.localDay, day.arousal]));
  return Array.from({ length: 30 }, (_, at) => {
    const day = daysBefore(today, 29 - at);
    return { day, arousal: arousals.get(day) ?? null };
  });
}

/** Whoever travelled westwards may have noted tomorrow already: that comes into the picture then. */
const within = (after: string, today: string) =>
  and(gt(checkIn.localDay, after), lte(checkIn.localDay, today));

const mine = (accountId: string, isDaily: boolean) =>
  and(eq(checkIn.accountId, accountId), eq(checkIn.isDaily, isDaily));

function dailyOf(accountId: string, after: string, today: string): Promise<NotedDay[]> {
  const { arousal, craving, sleepHours } = checkIn;
  return database()
    .select({ localDay: checkIn.localDay, arousal, craving, sleepHours })
    .from(checkIn)
    .where(and(mine(accountId, true), within(after, today)))
    .orderBy(asc(checkIn.localDay));
}

function momentsOf(accountId: string, after: string, today: string) {
  const { madeAt, timeZone, arousal } = checkIn;
  return database()
    .select({ localDay: checkIn.localDay, madeAt, timeZone, arousal })
    .from(checkIn)
    .where(and(mine(accountId, false), within(after, today)))
    .orderBy(desc(checkIn.localDay), desc(checkIn.madeAt))
    .limit(mostMoments);
}

/** Of as many days before: how many were noted, and how many of them settled. */
async function countBefore(accountId: string, span: Span, today: string) {
  const [row] = await database()
    .select({
      noted: count(),
      settled: sql<number>`count(*) filter (where ${between(checkIn.arousal, -1, 1)})`.mapWith(
        Number,
      ),
    })
    .from(checkIn)
    .where(
      and(mine(accountId, true), within(daysBefore(today, 2 * span), daysBefore(today, span))),
    );
  return row!;
}
