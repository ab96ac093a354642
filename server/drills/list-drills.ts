import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, drill, drillModerator } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { drillsPerPage, ListDrills, type DrillList } from "./contract.ts";
import { mayDrill } from "./may-drill.ts";
import { headOf } from "./one-drill.ts";
import { openTo } from "./open-to.ts";

/** Most drills that run at once and are shown. */
const mostRunning = 10;

/** Drills that run and that I could join, and those that I took part in. Refuses with `not-found` whoever has no desk. */
export const listDrills = operation(
  { input: ListDrills },
  async function listDrills({ actor }, { before }): Promise<DrillList> {
    const { accountId } = actor;
    const tookPart = await mine(accountId, isNull(drill.endedAt), mostRunning);
    const rows = await mine(
      accountId,
      and(isNotNull(drill.endedAt), isBefore(before)),
      drillsPerPage + 1,
    );
    const may = await mayDrill(actor);
    // Whoever moderates nothing any more still finds what they took part in.
    if (!may && tookPart.length === 0 && rows.length === 0) throw new Refusal("not-found");
    const open = await database()
      .select({ row: drill, by: account.displayName })
      .from(drill)
      .innerJoin(account, eq(account.id, drill.startedBy))
      .where(openTo(actor))
      .orderBy(desc(drill.startedAt))
      .limit(mostRunning);
    const page = rows.slice(0, drillsPerPage);
    const last = page.at(-1);
    return {
      running: tookPart.map(headOf),
      open: open.map(({ row, by }) => ({ ...headOf(row), by })),
      past: page.map(headOf),
      next: last && rows.length > page.length ? `${last.startedAt.toISOString()}_${last.id}` : null,
      mayStart: may && tookPart.every(({ startedBy }) => startedBy !== accountId),
    };
  },
);

async function mine(accountId: string, which: ReturnType<typeof and>, limit: number) {
  const rows = await database()
    .select({ row: drill })
    .from(drill)
    .innerJoin(drillModerator, eq(drillModerator.drillId, drill.id))
    .where(and(eq(drillModerator.accountId, accountId), which))
    .orderBy(desc(drill.startedAt), desc(drill.id))
    .limit(limit);
  return rows.map(({ row }) => row);
}

function isBefore(cursor: string | undefined) {
  const found = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(cursor ?? "");
  if (!found || Number.isNaN(Date.parse(found[1]!))) return undefined;
  return sql`(${drill.startedAt}, ${drill.id}) < (${found[1]!}::timestamptz, ${found[2]!}::uuid)`;
}
