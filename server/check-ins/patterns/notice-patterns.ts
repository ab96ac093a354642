import { and, asc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { checkIn, patternPutAside, practiceSession } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { daysBefore, localDay } from "../local-day.ts";
import { patternKeys, type PatternKey, type Patterns } from "./contract.ts";
import type { PatternDay } from "./candidates.ts";
import { findPatterns } from "./find-patterns.ts";

/** So many days are looked at, however long somebody has been here. */
const lookedAt = 180;
/** More sessions than that in the time say nothing new about which days had one. */
const mostSessions = 1000;

/** What went together on my days, without what I put aside. */
export const noticePatterns = operation(
  { input: z.object({}) },
  async function noticePatterns({ actor }): Promise<Patterns> {
    const { accountId, timeZone } = actor;
    const after = daysBefore(localDay(new Date(), timeZone), lookedAt);
    const [days, practised, aside] = await Promise.all([
      daysOf(accountId, after),
      practiceDaysOf(accountId, after),
      putAsideBy(accountId),
    ]);
    const found = findPatterns(days, practised).filter(({ key }) => !aside.has(key));
    return { found, putAside: patternKeys.filter((key) => aside.has(key)) };
  },
);

async function daysOf(accountId: string, after: string): Promise<PatternDay[]> {
  const { arousal, craving, sleepHours, halt, groupId } = checkIn;
  const rows = await database()
    .select({ localDay: checkIn.localDay, arousal, craving, sleepHours, halt, groupId })
    .from(checkIn)
    .where(
      and(eq(checkIn.accountId, accountId), eq(checkIn.isDaily, true), gt(checkIn.localDay, after)),
    )
    .orderBy(asc(checkIn.localDay));
  return rows.map((row) => ({
    ...row,
    day: numberOf(row.localDay),
    isShared: row.groupId !== null,
  }));
}

async function practiceDaysOf(accountId: string, after: string): Promise<Set<number>> {
  const rows = await database()
    .select({ localDay: practiceSession.localDay })
    .from(practiceSession)
    .where(and(eq(practiceSession.accountId, accountId), gt(practiceSession.localDay, after)))
    .limit(mostSessions);
  return new Set(rows.map((row) => numberOf(row.localDay)));
}

async function putAsideBy(accountId: string): Promise<Set<PatternKey>> {
  const rows = await database()
    .select({ pattern: patternPutAside.pattern })
    .from(patternPutAside)
    .where(eq(patternPutAside.accountId, accountId));
  return new Set(rows.map(({ pattern }) => pattern as PatternKey));
}

/** A calendar day as a number that grows by one each day. */
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
