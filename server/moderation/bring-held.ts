import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { heldMessage, type CrisisTopic, type HeldKind } from "#db/schema/index.ts";
import type { Writer } from "../messages/post-released.ts";
import { raise } from "./raise.ts";
import { tellModerators } from "./tell-moderators.ts";

/**
 * The job: puts what somebody wrote in a group and waits before its moderators. All of one person's is one case about
 * that person: ten thousand messages of a flood are one line on the desk, and are decided together. What sounds like
 * a crisis makes it a crisis case at once.
 */
export async function bringHeld({ groupId, authorId }: Writer): Promise<void> {
  await transaction(async () => {
    const first = await firstKind({ groupId, authorId });
    if (!first) return;
    const about = { personId: authorId };
    const raised = { groupId, about, urgency: "normal" as const, reporterId: null };
    const { caseId } = await raise({ ...raised, reason: "waits", rule: first });
    // Only once the case is ours is it looked at what waits: what was written while we waited for it comes along.
    const found = await bringInto(caseId, { groupId, authorId });
    for (const rule of new Set(found.map(({ kind }) => kind)))
      await raise({ ...raised, reason: "waits", rule });
    for (const rule of new Set(found.map(({ topic }) => topic)))
      if (rule) await raise({ ...raised, urgency: "crisis", reason: "screening", rule });
    await tellModerators(groupId, caseId);
  });
}

async function firstKind({ groupId, authorId }: Writer): Promise<HeldKind | undefined> {
  const [row] = await database()
    .select({ kinds: heldMessage.kinds })
    .from(heldMessage)
    .where(
      and(
        eq(heldMessage.groupId, groupId),
        eq(heldMessage.authorId, authorId),
        eq(heldMessage.state, "waiting"),
        isNull(heldMessage.caseId),
      ),
    )
    .limit(1);
  return row?.kinds[0];
}

/** Answers for which kinds of reasons these wait, and what they sound like: few rows, however many messages. */
async function bringInto(caseId: string, { groupId, authorId }: Writer) {
  return database().execute<{ kind: HeldKind; topic: CrisisTopic | null }>(sql`
    with brought as (
      update held_message set case_id = ${caseId}
      where group_id = ${groupId} and author_id = ${authorId}
        and state = 'waiting' and case_id is null
      returning kinds, topic
    )
    select distinct unnest(kinds) as kind, topic from brought`);
}
