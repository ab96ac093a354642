import { and, count, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationAct, moderationCase } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { Refusal } from "../refusal.ts";
import type { Deed } from "./contract.ts";
import type { FoundCase } from "./one-case.ts";
import { raise } from "./raise.ts";
import { tellModerators } from "./tell-moderators.ts";

const hour = 3_600_000;

/** So much one moderator does within an hour; beyond it staff are asked to look. */
const limits = [
  { rule: "many-removals", kinds: ["remove", "ban"], most: 10 },
  { rule: "many-acts", kinds: ["hide", "mute", "discard"], most: 60 },
] as const;
/** The name of one of them, as it stands beside the case that it raises. */
export type Limit = (typeof limits)[number]["rule"];

/** Which limit these deeds would go beyond, if any; staff have none. */
export async function limitBeyond(actor: Actor, deeds: Deed[]): Promise<Limit | null> {
  if (actor.staffRole !== null) return null;
  for (const { rule, kinds, most } of limits) {
    const more = deeds.filter((deed) => kinds.some((kind) => kind === deed)).length;
    if (more > 0 && (await countOf(actor, kinds)) + more > most) return rule;
  }
  return null;
}

async function countOf(
  { accountId }: Actor,
  kinds: (typeof limits)[number]["kinds"],
): Promise<number> {
  const { actorId, kind, at, undoes } = moderationAct;
  const [row] = await database()
    .select({ count: count() })
    .from(moderationAct)
    .where(
      and(
        eq(actorId, accountId),
        inArray(kind, [...kinds]),
        gt(at, new Date(Date.now() - hour)),
        // Taking back what was shown again hides it too, and is no new deed.
        isNull(undoes),
        // Clearing a raid in a drill is no reason to worry.
        sql`not exists (select 1 from drill where drill.group_id = ${moderationAct.groupId})`,
      ),
    );
  return row?.count ?? 0;
}

/** Staff are asked to look at whoever does so much; on record, and beyond what is refused here. */
export async function askStaffToLook(
  { row }: FoundCase,
  actor: Actor,
  rule: Limit,
): Promise<Refusal> {
  const { caseId } = await raise({
    groupId: row.groupId,
    about: { personId: actor.accountId },
    urgency: "high",
    reporterId: null,
    reason: "other",
    rule,
  });
  await database()
    .update(moderationCase)
    .set({ escalatedAt: new Date() })
    .where(eq(moderationCase.id, caseId));
  await tellModerators(row.groupId, caseId);
  return new Refusal("too-many", {
    message: { key: rule === "many-acts" ? "moderation.many-acts" : "moderation.many-removals" },
    retryAfter: 3600,
  });
}
