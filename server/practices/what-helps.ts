import { and, count, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import { daysBefore, localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import type { WhatHelps } from "./contract.ts";
import { findPractice } from "./find-practice.ts";

/** Fewer rated times say nothing. */
const fewest = 3;
/** So many days are looked at. */
const lookedAt = 365;

/** What my practices did for me, by the state that I began in, the most often rated first. */
export const whatHelps = operation(
  { input: z.object({}) },
  async function whatHelps({ actor }): Promise<WhatHelps[]> {
    const { accountId, timeZone } = actor;
    const { practice, stateBefore, before, after } = practiceSession;
    const times = count();
    const rows = await database()
      .select({
        practice,
        state: stateBefore,
        times,
        eased: sql<number>`count(*) filter (where ${after} < ${before})`.mapWith(Number),
        before: sql<number>`avg(${before})`.mapWith(Number),
        after: sql<number>`avg(${after})`.mapWith(Number),
      })
      .from(practiceSession)
      .where(
        and(
          eq(practiceSession.accountId, accountId),
          gt(practiceSession.localDay, daysBefore(localDay(new Date(), timeZone), lookedAt)),
          isNotNull(before),
          isNotNull(after),
        ),
      )
      .groupBy(practice, stateBefore)
      .having(sql`count(*) >= ${fewest}`)
      .orderBy(desc(times), practice);
    const named = await Promise.all(
      rows.map(async (row) => ({ ...row, name: (await findPractice(row.practice))?.name })),
    );
    return named.flatMap(({ name, ...row }) => (name ? [{ ...row, name }] : []));
  },
);
