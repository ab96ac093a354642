import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, group, membership, moderationCase } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { stillHolds } from "./still-holds.ts";

/** A case with the group that it is in, and who has claimed it. */
export type FoundCase = Awaited<ReturnType<typeof findCase>>;

/** A case, whoever asks. @throws Refusal `not-found` when there is none. */
export async function findCase(id: string, accountId: string, isHeld: boolean) {
  const query = database()
    .select({
      row: moderationCase,
      slug: group.slug,
      name: group.name,
      access: group.access,
      archivedAt: group.archivedAt,
      quietUntil: group.quietUntil,
      role: membership.role,
      holds: stillHolds,
    })
    .from(moderationCase)
    .innerJoin(group, eq(group.id, moderationCase.groupId))
    .leftJoin(
      membership,
      and(eq(membership.groupId, group.id), eq(membership.accountId, accountId)),
    )
    .where(eq(moderationCase.id, id));
  const [found] = await (isHeld ? query.for("update", { of: moderationCase }) : query);
  if (!found) throw new Refusal("not-found");
  return found;
}

/**
 * A case, for whoever may work on it: a moderator of its group, or staff once it was handed to them.
 * `isHeld` keeps it for the transaction, so that two can't do something at once.
 * @throws Refusal `not-found` for everybody else, and for whom it is about.
 */
export async function requireCase(actor: Actor, id: string, isHeld = false): Promise<FoundCase> {
  const found = await findCase(id, actor.accountId, isHeld);
  const { row, role, ...rules } = found;
  const moderates = may.moderation.keep(rules, role ? { role } : null);
  const isStaffs = actor.staffRole !== null && row.escalatedAt !== null;
  if ((!moderates && !isStaffs) || row.personId === actor.accountId) throw new Refusal("not-found");
  return found;
}

/**
 * The same, held, where something is to be done: open, and nobody else's.
 * @throws Refusal `conflict` when it is resolved, or claimed by another, who is named.
 */
export async function requireOpenCase(actor: Actor, id: string): Promise<FoundCase> {
  const found = await requireCase(actor, id, true);
  if (found.row.resolvedAt)
    throw new Refusal("conflict", { message: { key: "moderation.is-resolved" } });
  await refuseIfAnothers(actor, found);
  return found;
}

/** @throws Refusal `conflict` when an open case is claimed by another, who is named. */
export async function refuseIfAnothers(
  { accountId }: Actor,
  { row: { resolvedAt, claimedBy }, holds }: FoundCase,
): Promise<void> {
  if (resolvedAt || !claimedBy || claimedBy === accountId || !holds) return;
  throw await claimedByAnother(claimedBy);
}

/** What whoever comes second is told. */
async function claimedByAnother(accountId: string): Promise<Refusal> {
  const [row] = await database()
    .select({ name: account.displayName })
    .from(account)
    .where(eq(account.id, accountId));
  const fill = { name: row?.name ?? "?" };
  return new Refusal("conflict", { message: { key: "moderation.claimed-by", with: fill } });
}
