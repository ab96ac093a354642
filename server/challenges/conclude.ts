import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challenge, group } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { postNotice } from "../messages/post-notice.ts";
import { summaryOf } from "./summary.ts";

/**
 * Ends a challenge: what the group did is written down once, and told in the room. Does nothing for
 * one that has ended. To be called inside a transaction: its row is held, so that it ends once.
 */
export async function conclude(id: string, now: Date): Promise<void> {
  const [found] = await database()
    .select({ row: challenge, slug: group.slug, archivedAt: group.archivedAt })
    .from(challenge)
    .innerJoin(group, eq(group.id, challenge.groupId))
    .where(and(eq(challenge.id, id), isNull(challenge.endedAt)))
    .for("update", { of: challenge });
  if (!found) return;
  const { row, slug, archivedAt } = found;
  const { groupId, title } = row;
  await database()
    .update(challenge)
    .set({ endedAt: now, summary: await summaryOf(id) })
    .where(eq(challenge.id, id));
  if (!archivedAt) await postNotice(groupId, { kind: "challenge-ended", challengeId: id, title });
  announce("challenge-changed", { groupId, slug, id });
}
