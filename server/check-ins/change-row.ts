import { and, eq, type SQL } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import type { Audience } from "./audience.ts";
import { checkInRows, type CheckInRow } from "./rows.ts";
import { tellGroups } from "./tell-groups.ts";

/** What is to be written over a row; `null` when it is so already. */
export type Decide = (row: CheckInRow) => Promise<{
  columns: Partial<typeof checkIn.$inferInsert>;
  audience: Audience | null;
} | null>;

/**
 * Changes one of somebody's check-ins under its row's lock, and tells the groups that see it or saw
 * it. What others see is decided by the row alone: with the commit it is gone for them.
 * @throws Refusal `not-found` when it is not theirs, in the same words as when there is none.
 */
export async function changeRow(
  accountId: string,
  which: SQL | undefined,
  decide: Decide,
): Promise<CheckInRow> {
  return transaction(async () => {
    const mine = and(eq(checkIn.accountId, accountId), which);
    const [row] = await checkInRows().where(mine).for("update", { of: checkIn });
    if (!row) throw new Refusal("not-found");
    const decided = await decide(row);
    if (!decided) return row;
    const { columns, audience } = decided;
    const [changed] = await database()
      .update(checkIn)
      .set({
        ...columns,
        ...(audience && { groupId: audience.groupId, sharesNote: audience.sharesNote }),
      })
      .where(eq(checkIn.id, row.id))
      .returning();
    const { slug, groupName } = audience ? { ...audience, groupName: audience.name } : row;
    tellGroups(row.id, row, { groupId: changed!.groupId, slug });
    return { ...changed!, slug, groupName };
  });
}
