import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { postNotice } from "../messages/post-notice.ts";

/**
 * Lets a room take a breath until then, with one quiet line that says so and offers a practice; `null` opens it
 * again. Inside a transaction.
 */
export async function quieten(
  { groupId, slug }: { groupId: number; slug: string },
  quietUntil: Date | null,
): Promise<void> {
  await database().update(group).set({ quietUntil }).where(eq(group.id, groupId));
  if (quietUntil) {
    const minutes = Math.max(1, Math.round((quietUntil.getTime() - Date.now()) / 60_000));
    await postNotice(groupId, { kind: "room-paused", minutes });
  }
  announce("writing-changed", { groupId, slug, accountId: null });
}
