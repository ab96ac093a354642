import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { drill, drillModerator } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import type { DrillHead } from "./contract.ts";

export type Drill = typeof drill.$inferSelect;

/** A drill that somebody takes part in. @throws Refusal `not-found` for everybody else. */
export async function requireDrill(accountId: string, id: string): Promise<Drill> {
  const [found] = await database()
    .select({ row: drill })
    .from(drill)
    .innerJoin(drillModerator, eq(drillModerator.drillId, drill.id))
    .where(and(eq(drill.id, id), eq(drillModerator.accountId, accountId)));
  if (!found) throw new Refusal("not-found");
  return found.row;
}

/** A drill that runs, held for the transaction; `null` when it is over or gone. */
export async function holdRunning(id: string): Promise<Drill | null> {
  const [row] = await database()
    .select()
    .from(drill)
    .where(and(eq(drill.id, id), sql`${drill.endedAt} is null`))
    .for("update");
  return row ?? null;
}

/** The address of a drill's practice group. */
export const slugOf = ({ groupId }: Pick<Drill, "groupId">): string => `drill-${groupId}`;

/** A drill in few words. */
export const headOf = ({ id, groupId, tempo, startedAt, endedAt }: Drill): DrillHead => ({
  id,
  number: groupId,
  tempo,
  startedAt: startedAt.toISOString(),
  isRunning: endedAt === null,
});
