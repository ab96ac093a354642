import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { groupRule } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";

/** A rule of a group, on or off. @throws Refusal `not-found` when the group has no such rule. */
export async function oneRule(groupId: number, id: string): Promise<typeof groupRule.$inferSelect> {
  const [row] = await database()
    .select()
    .from(groupRule)
    .where(and(eq(groupRule.groupId, groupId), eq(groupRule.id, id)));
  if (!row) throw new Refusal("not-found");
  return row;
}
