import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { challenge, challengeMember, group, membership } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { perPage, type ChallengeHead } from "./contract.ts";
import { headsOf } from "./heads.ts";

/** The challenges that I take part in and that are under way by my own day; those that end first, first. */
export const myChallenges = operation(
  { input: z.object({}) },
  async function myChallenges({ actor }): Promise<ChallengeHead[]> {
    const { accountId, timeZone } = actor;
    const today = localDay(new Date(), timeZone);
    const rows = await database()
      .select({ row: challenge, slug: group.slug, group: group.name })
      .from(challengeMember)
      .innerJoin(challenge, eq(challenge.id, challengeMember.challengeId))
      .innerJoin(group, eq(group.id, challenge.groupId))
      .innerJoin(
        membership,
        and(eq(membership.groupId, group.id), eq(membership.accountId, accountId)),
      )
      .where(
        and(
          eq(challengeMember.accountId, accountId),
          isNull(challengeMember.leftAt),
          isNull(challenge.endedAt),
          isNull(group.archivedAt),
          isNull(membership.pausedAt),
          lte(challenge.startsOn, today),
          gte(challenge.endsOn, today),
        ),
      )
      .orderBy(asc(challenge.endsOn), asc(challenge.id))
      .limit(perPage);
    return headsOf(rows, accountId, today);
  },
);
