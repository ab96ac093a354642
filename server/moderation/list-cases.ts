import { and, asc, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationCase } from "#db/schema/index.ts";
import { cursorOf, parseCursor } from "../cursor.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { headsOf, waitsFor } from "./case-heads.ts";
import { ListCases, perPage } from "./contract.ts";
import type { CaseList } from "./view-contract.ts";
import { countUpTo } from "./count-up-to.ts";
import { moderatedBy } from "./moderated-by.ts";

/**
 * What waits on my desk, over all groups that I moderate: the most urgent first, then the oldest. Refuses with
 * `not-found` whoever moderates nothing.
 */
export const listCases = operation(
  { input: ListCases },
  async function listCases({ actor }, { group: only, after }): Promise<CaseList> {
    const groups = await moderatedBy(actor);
    const isStaff = actor.staffRole !== null;
    if (groups.length === 0 && !isStaff) throw new Refusal("not-found");
    const chosen = only === undefined ? groups : groups.filter(({ slug }) => slug === only);
    const ids = chosen.map(({ id }) => id);
    const waits = waitsFor(ids, isStaff && only === undefined, actor.accountId);
    const { urgency, openedAt, id } = moderationCase;
    const from = readPlace(after);
    const rows = await database()
      .select()
      .from(moderationCase)
      .where(
        and(
          waits,
          from &&
            sql`(${urgency}, ${openedAt}, ${id}) > (${from.urgency}, ${from.openedAt}::timestamptz, ${from.id}::uuid)`,
        ),
      )
      .orderBy(asc(urgency), asc(openedAt), asc(id))
      .limit(perPage + 1);
    const page = rows.slice(0, perPage);
    return {
      cases: await headsOf(page, actor.accountId),
      waiting: await countUpTo(waits),
      groups: groups.map(({ slug, name }) => ({ slug, name })),
      next: rows.length > perPage ? placeOf(page.at(-1)!) : null,
    };
  },
);

const placeOf = (row: typeof moderationCase.$inferSelect) =>
  `${row.urgency}_${cursorOf(row.openedAt, row.id)}`;

function readPlace(place: string | undefined) {
  const [, urgency, cursor] = /^([012])_(.+)$/.exec(place ?? "") ?? [];
  const from = parseCursor(cursor);
  return from ? { urgency: Number(urgency), openedAt: from.at, id: from.id } : undefined;
}
