import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { prompt } from "#db/schema/index.ts";
import { requireModerator, type Membership } from "../groups/membership.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";

/**
 * The membership of somebody who may change what the group is asked.
 * @throws Refusal `not-found` for outsiders, `forbidden` for members, `conflict` for an archived group.
 */
export async function requireScheduler(accountId: string, slug: string): Promise<Membership> {
  const found = await requireModerator(accountId, slug);
  if (!may.prompts.schedule(found, found))
    throw new Refusal("conflict", { message: { key: "prompts.archived" } });
  return found;
}

/**
 * A question in a group's schedule.
 * @throws Refusal `not-found` when there is none of that id, or it was taken out.
 */
export async function requireScheduled(groupId: number, id: string) {
  const [row] = await database()
    .select()
    .from(prompt)
    .where(and(eq(prompt.id, id), eq(prompt.groupId, groupId), isNull(prompt.endedAt)));
  if (!row) throw new Refusal("not-found");
  return row;
}
