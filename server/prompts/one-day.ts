import { and, eq } from "drizzle-orm";
import { promptDay } from "#db/schema/index.ts";
import { requireMembership, type Membership } from "../groups/membership.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { dayRows, type DayRow } from "./day-heads.ts";

/**
 * A day's question of one of somebody's groups.
 * @throws Refusal `not-found` for outsiders, and for a day on which nothing was asked.
 */
export async function requireDay(
  accountId: string,
  { slug, day }: { slug: string; day: string | null },
): Promise<{ membership: Membership; row: DayRow }> {
  const membership = await requireMembership(accountId, slug);
  if (day === null || !may.prompts.read(membership, membership)) throw new Refusal("not-found");
  const [row] = await dayRows(accountId).where(
    and(eq(promptDay.groupId, membership.groupId), eq(promptDay.day, day)),
  );
  if (!row) throw new Refusal("not-found");
  return { membership, row };
}

/**
 * That somebody may say something in a group now.
 * @throws Refusal `conflict` for an archived group, and while they rest from it.
 */
export function refuseUnlessHere(membership: Membership): void {
  if (!may.prompts.answer(membership, membership))
    throw new Refusal("conflict", { message: { key: "prompts.archived" } });
  if (membership.pausedAt) throw new Refusal("conflict", { message: { key: "prompts.paused" } });
}
