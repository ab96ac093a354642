import { asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { drillStep, group } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { OneDrill, type DrillView } from "./contract.ts";
import { headOf, requireDrill, slugOf, type Drill } from "./one-drill.ts";
import { recordOf } from "./record-of.ts";
import { steps } from "./scenario/steps.ts";

/** A drill with its times: as they come, and afterwards. Refuses with `not-found` whoever takes no part. */
export const lookAtDrill = operation(
  { input: OneDrill },
  async function lookAtDrill({ actor }, { id }): Promise<DrillView> {
    const row = await requireDrill(actor.accountId, id);
    const [played, room, record] = await Promise.all([
      database()
        .select()
        .from(drillStep)
        .where(eq(drillStep.drillId, id))
        .orderBy(asc(drillStep.step)),
      roomOf(row),
      row.record ?? recordOf(row),
    ]);
    return {
      ...headOf(row),
      slug: row.endedAt ? null : room,
      endsAt: row.endsAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      played: played.map(({ step, name, at, happened }) => ({
        name,
        part: steps[step]?.part ?? null,
        at: at.toISOString(),
        happened,
      })),
      toCome: row.endedAt ? 0 : steps.length - played.length,
      cases: record.cases,
      iHid: record.hidBy.includes(actor.accountId),
      now: new Date().toISOString(),
    };
  },
);

async function roomOf(row: Drill): Promise<string | null> {
  const [room] = await database()
    .select({ id: group.id })
    .from(group)
    .where(eq(group.id, row.groupId));
  return room ? slugOf(row) : null;
}
