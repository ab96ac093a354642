import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { drillModerator, drillStep } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { enqueue, type Jobs } from "../queue.ts";
import { does } from "./does.ts";
import { holdRunning, type Drill } from "./one-drill.ts";
import { instantOf, steps } from "./scenario/steps.ts";

/** Puts a step into the queue, with its instant; after the last one there is none. Inside a transaction. */
export async function planStep(
  { id: drillId, tempo, startedAt }: Pick<Drill, "id" | "tempo" | "startedAt">,
  step: number,
): Promise<void> {
  const next = steps[step];
  if (!next) return;
  const runAt = instantOf(next, tempo, startedAt);
  await enqueue("play-drill", { drillId, step }, { runAt, jobKey: `drill:${drillId}` });
}

/**
 * The job: plays one step, and plans the next. What a step does is the same when it is done again after a crash, and
 * that it was played is noted once, together with the plan of the next.
 */
export async function playDrill({ drillId, step }: Jobs["play-drill"]): Promise<void> {
  const one = steps[step];
  const row = await transaction(() => holdRunning(drillId));
  if (!row || !one || (await playedOf(drillId)) !== step) return;
  const { happened, seq } = await does(row, one);
  await transaction(async () => {
    const still = await holdRunning(drillId);
    if (!still) return;
    const noted = await database()
      .insert(drillStep)
      .values({ drillId, step, name: one.name, happened, seq })
      .onConflictDoNothing()
      .returning({ step: drillStep.step });
    if (noted.length === 0) return;
    await planStep(still, step + 1);
    await tellThose(drillId);
  });
}

const playedOf = (drillId: string) => database().$count(drillStep, eq(drillStep.drillId, drillId));

/** Tells whoever takes part that their drill has come further. */
export async function tellThose(drillId: string): Promise<void> {
  const rows = await database()
    .select({ id: drillModerator.accountId })
    .from(drillModerator)
    .where(eq(drillModerator.drillId, drillId));
  announce("drill-moved", { drillId, accountIds: rows.map(({ id }) => id) });
}
