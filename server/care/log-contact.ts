import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { contact, lookAfter } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { sealFor } from "../vault/seal.ts";
import { LogContact } from "./contract.ts";

/**
 * Notes that I tried to reach somebody who had asked for it. The same client id is one contact. Refuses like
 * `requireModerator`, and with `not-found` whoever did not ask.
 */
export const logContact = operation(
  {
    input: LogContact,
    pace: [{ name: "log-contact", points: 60, seconds: 600, per: perAccount }],
  },
  async function logContact({ actor }, { slug, personId, note, ...said }) {
    const { groupId } = await requireModerator(actor.accountId, slug);
    await requireAsker(groupId, personId, actor.accountId);
    const { accountId: byId } = actor;
    await database()
      .insert(contact)
      .values({
        groupId,
        accountId: personId,
        byId,
        ...said,
        note: note === "" ? null : await sealFor(byId, note),
      })
      .onConflictDoNothing();
    return { slug };
  },
);

/** @throws Refusal `not-found` unless that person asked this group to be looked after, and is not me. */
export async function requireAsker(groupId: number, personId: string, me: string): Promise<void> {
  const [asked] = await database()
    .select({ accountId: lookAfter.accountId })
    .from(lookAfter)
    .where(and(eq(lookAfter.groupId, groupId), eq(lookAfter.accountId, personId)));
  if (!asked || personId === me) throw new Refusal("not-found");
}
