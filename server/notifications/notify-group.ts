import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { enqueue } from "../queue.ts";

/**
 * How long what was said waits before somebody is woken for it, in milliseconds: whoever has the
 * room open has read it by then.
 */
const grace = 7000;

/** Lets a group's members be notified in a moment; asked for again meanwhile, it stays that moment. */
export function notifySoon(groupId: number): Promise<void> {
  return enqueue(
    "notify-group",
    { groupId },
    { jobKey: `notify:${groupId}`, runAt: new Date(Date.now() + grace), keepsRunAt: true },
  );
}

/**
 * The job: takes what was said since the last time, once, whoever else tries it at the same moment,
 * and hands it on in the same transaction. It holds the group's row, under which messages get their
 * numbers, for three short statements only.
 */
export async function notifyGroup({ groupId }: { groupId: number }): Promise<void> {
  await transaction(async () => {
    const [room] = await database()
      .select({ after: group.notifiedSeq, until: group.lastSeq })
      .from(group)
      .where(eq(group.id, groupId))
      .for("no key update");
    if (!room || room.after >= room.until) return;
    await database().update(group).set({ notifiedSeq: room.until }).where(eq(group.id, groupId));
    await enqueue("notify-members", { groupId, ...room, beyond: null });
  });
}
