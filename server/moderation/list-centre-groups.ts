import { and, asc, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { groupsAtOnce, ListCentreGroups, type CentreGroup } from "./centre-contract.ts";
import { centreViews } from "./centre-group.ts";

/** All groups of the centre by name, for staff; archived ones too, those of drills not. Refuses everybody else with `not-found`. */
export const listCentreGroups = operation(
  { input: ListCentreGroups },
  async function listCentreGroups(
    { actor },
    { after },
  ): Promise<{ groups: CentreGroup[]; next: string | null }> {
    if (!may.centre.keepGroups(actor)) throw new Refusal("not-found");
    const [, id, name] = /^(\d{1,9})\.([^\0]+)$/s.exec(after ?? "") ?? [];
    const rows = await database()
      .select()
      .from(group)
      .where(
        and(
          eq(group.isDrill, false),
          id ? sql`(${group.name}, ${group.id}) > (${name}::text, ${id}::int)` : undefined,
        ),
      )
      .orderBy(asc(group.name), asc(group.id))
      .limit(groupsAtOnce + 1);
    const page = rows.slice(0, groupsAtOnce);
    const last = page.at(-1);
    const next = last && rows.length > page.length ? `${last.id}.${last.name}` : null;
    return { groups: await centreViews(page), next };
  },
);
