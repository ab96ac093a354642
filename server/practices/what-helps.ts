import { and, count, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import { daysBefore, localDay } from "../check-ins/local-day.ts";
import type { Actor } from "../actor.ts";
import { operation } from "../operation.ts";
import type { WhatHelps } from "./contract.ts";
import { findPractices } from "./find-practice.ts";

/** Fewer rated times say nothing. */
const fewest = 3;
/** So many days are looked at. */
export const lookedAt = 365;

/** What my practices did for me, by the state that I began in, the most often rated first. */
export const whatHelps = operation(
  { input: z.object({}) },
  async function whatHelps({ actor }): Promise<WhatHelps[]> {
    return helpsOf(actor);
  },
);

/** What practices did for somebody; of one practice alone where it is named. */
export async function helpsOf(
  { accountId, timeZone }: Pick<Actor, "accountId" | "timeZone">,
  slug?: string,
): Promise<WhatHelps[]> {
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
        slug === undefined ? undefined : eq(practice, slug),
        isNotNull(before),
        isNotNull(after),
      ),
    )
    .groupBy(practice, stateBefore)
    .having(sql`count(*) >= ${fewest}`)
    .orderBy(desc(times), practice);
  const found = await findPractices(rows.map((row) => row.practice));
  return rows.flatMap((row) => {
    const name = found.get(row.practice)?.name;
    return name ? [{ ...row, name }] : [];
  });
}
