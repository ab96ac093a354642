import { eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { requireKeeper } from "../rules/require-keeper.ts";
import { recordAct } from "./record-act.ts";

/**
 * Changes something about a group's rules: under the group's lock, with the next version of them, and on record in
 * full, so that a year later it can be said what held when somebody's message waited. `change` answers what it is
 * now. Refuses like `requireKeeper`.
 */
export async function changeRules(
  actor: Actor,
  slug: string,
  change: (groupId: number) => Promise<Record<string, unknown>>,
): Promise<{ slug: string }> {
  const { groupId } = await requireKeeper(actor.accountId, slug);
  return transaction(async () => {
    const [room] = await database()
      .update(group)
      .set({ rulesVersion: sql`${group.rulesVersion} + 1` })
      .where(eq(group.id, groupId))
      .returning({ version: group.rulesVersion });
    const now = await change(groupId);
    await recordAct({
      actorId: actor.accountId,
      groupId,
      kind: "change-rules",
      rule: `version ${room!.version}`,
      reason: JSON.stringify(now),
    });
    return { slug };
  });
}
