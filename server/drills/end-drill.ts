import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { drill } from "#db/schema/index.ts";
import { recordAct } from "../moderation/record-act.ts";
import { operation } from "../operation.ts";
import { enqueue, type Jobs } from "../queue.ts";
import { OneDrill } from "./contract.ts";
import { clearDrill } from "./clear-drill.ts";
import { holdRunning, requireDrill } from "./one-drill.ts";
import { tellThose } from "./play-drill.ts";
import { recordOf } from "./record-of.ts";

/**
 * Ends a drill and clears away everything invented; what was on record stays, as its debrief. Ending one that is
 * over changes nothing. Refuses with `not-found` whoever does not take part.
 */
export const endDrill = operation(
  { input: OneDrill },
  async function endDrill({ actor }, { id }): Promise<{ id: string }> {
    await requireDrill(actor.accountId, id);
    await end(id, actor.accountId);
    await clearDrill({ drillId: id });
    return { id };
  },
);

/** The job: ends a drill that nobody ended within its time. */
export async function endOverdueDrill({ drillId }: Jobs["end-drill"]): Promise<void> {
  await end(drillId, null);
  await clearDrill({ drillId });
}

/** Nothing more is played from here on. A process that is killed before it has cleared away leaves a job for it. */
async function end(drillId: string, actorId: string | null): Promise<void> {
  await transaction(async () => {
    const row = await holdRunning(drillId);
    if (!row) return;
    const over = { endedAt: new Date(), record: await recordOf(row) };
    await database().update(drill).set(over).where(eq(drill.id, drillId));
    await recordAct({ actorId, groupId: row.groupId, kind: "drill-end" });
    await enqueue("clear-drill", { drillId }, { jobKey: `clear-drill:${drillId}` });
    await tellThose(drillId);
  });
}
