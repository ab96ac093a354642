import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { followUp } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { Refusal } from "../../refusal.ts";
import { followUpsOf } from "./my-follow-ups.ts";

/**
 * A follow-up that waits for whoever asks, held for the transaction.
 * @throws Refusal `not-found` for everybody else, and when it was done.
 */
export async function requireFollowUp(actor: Actor, id: string) {
  await database()
    .select({ id: followUp.id })
    .from(followUp)
    .where(eq(followUp.id, id))
    .for("update");
  const [found] = await followUpsOf(actor, eq(followUp.id, id), 1);
  if (!found) throw new Refusal("not-found");
  return found;
}
