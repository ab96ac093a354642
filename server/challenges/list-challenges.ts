import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challenge } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { ListChallenges, perPage, type ChallengeList } from "./contract.ts";
import { cursorOf, readCursor } from "./cursor.ts";
import { headsOf } from "./heads.ts";

/** A group's challenges, those that end last first. Refuses outsiders with `not-found`. */
export const listChallenges = operation(
  { input: ListChallenges },
  async function listChallenges({ actor }, { slug, after }): Promise<ChallengeList> {
    const membership = await requireMembership(actor.accountId, slug);
    const from = readCursor(after);
    const rows = await database()
      .select()
      .from(challenge)
      .where(
        and(
          eq(challenge.groupId, membership.groupId),
          from &&
            sql`(${challenge.endsOn}, ${challenge.id}) < (${from.endsOn}::date, ${from.id}::uuid)`,
        ),
      )
      .orderBy(desc(challenge.endsOn), desc(challenge.id))
      .limit(perPage + 1);
    const page = rows.slice(0, perPage);
    const found = page.map((row) => ({ row, slug, group: membership.name }));
    const today = localDay(new Date(), actor.timeZone);
    return {
      heading: await headingFor(membership),
      mayBegin: may.challenges.begin(membership, membership),
      begunBy: may.challenges.keep(membership, membership) ? membership.challengesBy : null,
      challenges: await headsOf(found, actor.accountId, today),
      next: rows.length > perPage ? cursorOf(page.at(-1)!) : null,
    };
  },
);
