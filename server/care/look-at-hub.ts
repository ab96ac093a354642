import { and, count, eq, isNull, ne, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { appeal, moderationAct } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { headingFor } from "../groups/heading.ts";
import { requireModerator } from "../groups/membership.ts";
import { waitsFor } from "../moderation/case-heads.ts";
import { countUpTo } from "../moderation/count-up-to.ts";
import { operation } from "../operation.ts";
import { onCallAt } from "../roster/on-call.ts";
import { readPlan } from "../roster/read-plan.ts";
import { withGroup } from "../roster/with-group.ts";
import { buddiesToChoose, newcomersOf } from "./buddies.ts";
import { outreachAtOnce, type Hub } from "./contract.ts";
import { pulseOfToday } from "./read-pulse.ts";
import { silentPeople } from "./silent-people.ts";

/** Everything about one group that its moderators come for, on one page. Refuses like `requireModerator`. */
export const lookAtHub = operation(
  { input: OneGroup },
  async function lookAtHub({ actor }, { slug }): Promise<Hub> {
    const found = await requireModerator(actor.accountId, slug);
    const { groupId, archivedAt } = found;
    const me = actor.accountId;
    const now = new Date();
    const week = await readPlan(groupId);
    const [heading, cases, appeals, silent, here, pulse, newcomers, buddies] = await Promise.all([
      headingFor(found),
      countUpTo(waitsFor([groupId], false, me)),
      countAppeals(groupId, me),
      silentPeople(groupId, me, { most: outreachAtOnce }),
      withGroup(week, now),
      pulseOfToday(groupId, now),
      newcomersOf(groupId),
      buddiesToChoose(groupId),
    ]);
    return {
      heading,
      isArchived: archivedAt !== null,
      cases,
      appeals,
      outreach: silent.length,
      here,
      iAmOnCall: onCallAt(week, now).some(({ accountId }) => accountId === me),
      pulse,
      newcomers: newcomers.map((one) => ({ ...one, joinedAt: one.joinedAt.toISOString() })),
      buddies,
    };
  },
);

/** Second looks at what others did here. */
async function countAppeals(groupId: number, me: string): Promise<number> {
  const [row] = await database()
    .select({ count: count() })
    .from(appeal)
    .innerJoin(moderationAct, eq(moderationAct.id, appeal.actId))
    .where(
      and(
        eq(appeal.groupId, groupId),
        isNull(appeal.decidedAt),
        ne(appeal.accountId, me),
        sql`${moderationAct.actorId} is distinct from ${me}::uuid`,
      ),
    );
  return row?.count ?? 0;
}
