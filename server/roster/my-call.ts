import { and, desc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { account, moderationCase, report } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { alertedFor } from "./alerted-for.ts";
import type { Asked } from "./contract.ts";

/** What became of my asking for a person within the last day; `null` when I did not ask. */
export const myCall = operation(
  { input: z.object({}) },
  async function myCall({ actor }): Promise<Asked | null> {
    const [found] = await database()
      .select({
        id: moderationCase.id,
        resolvedAt: moderationCase.resolvedAt,
        claimedBy: account.displayName,
        askedAt: report.createdAt,
      })
      .from(report)
      .innerJoin(moderationCase, eq(moderationCase.id, report.caseId))
      .leftJoin(account, eq(account.id, moderationCase.claimedBy))
      .where(
        and(
          eq(report.reporterId, actor.accountId),
          eq(report.reason, "asked-for-someone"),
          gt(report.createdAt, sql`now() - interval '1 day'`),
        ),
      )
      .orderBy(desc(report.createdAt))
      .limit(1);
    if (!found) return null;
    const { id, claimedBy, resolvedAt, askedAt } = found;
    const minutes = Math.max(0, Math.floor((Date.now() - askedAt.getTime()) / 60_000));
    return { alerted: await alertedFor(id), claimedBy, minutes, isOver: resolvedAt !== null };
  },
);
