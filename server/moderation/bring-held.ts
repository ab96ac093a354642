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
    const found = await notYetBrought({ groupId, authorId });
    const about = { personId: authorId };
    const raised = { groupId, about, urgency: "normal" as const, reporterId: null };
    let caseId: string | undefined;
    for (const rule of new Set(found.map(({ kind }) => kind)))
      ({ caseId } = await raise({ ...raised, reason: "waits", rule }));
    for (const rule of new Set(found.map(({ topic }) => topic)))
      if (rule) await raise({ ...raised, urgency: "crisis", reason: "screening", rule });
    if (caseId === undefined) return;
    await database().update(heldMessage).set({ caseId }).where(waitsAlone({ groupId, authorId }));
    await tellModerators(groupId, caseId);
  });
}

const waitsAlone = ({ groupId, authorId }: Writer) =>
  and(
    eq(heldMessage.groupId, groupId),
    eq(heldMessage.authorId, authorId),
    eq(heldMessage.state, "waiting"),
    isNull(heldMessage.caseId),
  );

/** For which kinds of reasons, and what it sounds like: few rows, however many messages. */
function notYetBrought(writer: Writer) {
  const kind = sql<HeldKind>`unnest(${heldMessage.kinds})`.as("kind");
  return database()
    .selectDistinct({ kind, topic: sql<CrisisTopic | null>`${heldMessage.topic}` })
    .from(heldMessage)
    .where(waitsAlone(writer));
}
