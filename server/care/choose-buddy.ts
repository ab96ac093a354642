import { eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, buddy } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { notify } from "../moderation/notify-concerned.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { buddiesToChoose, buddyOf, isNewIn } from "./buddies.ts";
import { ChooseBuddy } from "./contract.ts";

/**
 * Somebody new chooses who is with them in a group, or a moderator does so for them; whoever did not choose is told.
 * Refuses outsiders and whoever is not new with `not-found`, beside `buddyId` whoever does not offer it, and with
 * `conflict` when there is somebody already, or in an archived group.
 */
export const chooseBuddy = operation(
  {
    input: ChooseBuddy,
    pace: [{ name: "choose-buddy", points: 30, seconds: 3600, per: perAccount }],
  },
  async function chooseBuddy({ actor }, { slug, newcomerId = actor.accountId, buddyId }) {
    const mine = await requireMembership(actor.accountId, slug);
    const isOwn = newcomerId === actor.accountId;
    if (!isOwn && !may.care.keep(mine, mine)) throw new Refusal("not-found");
    if (!may.care.takePart(mine, mine))
      throw new Refusal("conflict", { message: { key: "messages.archived" } });
    const { groupId } = mine;
    await transaction(async () => {
      if (!(await isNewIn(groupId, newcomerId))) throw new Refusal("not-found");
      const offered = await buddiesToChoose(groupId, newcomerId);
      const chosen = offered.find(({ id }) => id === buddyId);
      if (!chosen) throw refuseField("buddyId", "care.buddy-needed");
      const [now] = await database()
        .insert(buddy)
        .values({ groupId, newcomerId, buddyId })
        .onConflictDoUpdate({
          target: [buddy.groupId, buddy.newcomerId],
          set: { buddyId, since: sql`now()` },
          setWhere: sql`${buddy.since} <= now() - interval '30 days'`,
        })
        .returning({ buddyId: buddy.buddyId });
      if (!now) throw await hasOne(groupId, newcomerId);
      const name = await nameOf(newcomerId);
      await notify({ accountId: buddyId, groupId, kind: "buddy-of" }, name);
      if (!isOwn)
        await notify({ accountId: newcomerId, groupId, kind: "buddy-yours" }, chosen.name);
    });
    return { slug };
  },
);

async function hasOne(groupId: number, newcomerId: string): Promise<Refusal> {
  const name = (await buddyOf(groupId, newcomerId))?.name ?? "";
  return new Refusal("conflict", { message: { key: "care.has-buddy", with: { name } } });
}

async function nameOf(accountId: string): Promise<string> {
  const [row] = await database()
    .select({ name: account.displayName })
    .from(account)
    .where(eq(account.id, accountId));
  return row?.name ?? "";
}
