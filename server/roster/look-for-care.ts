import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, heldMessage, message } from "#db/schema/index.ts";
import type { SignedInCaller } from "../actor.ts";
import { log } from "../log.ts";
import { operation } from "../operation.ts";
import { lookAtSafetyPlan } from "../safety/plan/look-at-safety-plan.ts";
import { screen } from "../safety/screening/screen.ts";
import { LookForCare, type Care } from "./care-contract.ts";
import { whoCouldCome } from "./who-could-come.ts";

/** Lines of the plan that a card has room for. */
const mostPeople = 4;

/**
 * Who could help me now: whoever is on call, and my own people. Beside a message of mine it says anew what that is
 * about: nothing of it is kept, and nobody else's message is looked at. Whoever was removed from the group meanwhile
 * is helped like everybody.
 */
export const lookForCare = operation(
  { input: LookForCare },
  async function lookForCare(caller, { slug, seq, held }): Promise<Care> {
    const { accountId } = caller.actor;
    const [topic, could, people] = await Promise.all([
      held === undefined ? topicOf(accountId, slug, seq) : topicOfHeld(accountId, held),
      whoCouldCome(accountId),
      myPeople(caller),
    ]);
    return { topic, names: could?.names ?? [], canAsk: could !== null, people };
  },
);

async function topicOf(accountId: string, slug: string | undefined, seq: number | undefined) {
  if (slug === undefined || seq === undefined) return null;
  const [mine] = await database()
    .select({ body: message.body })
    .from(message)
    .innerJoin(group, eq(group.id, message.groupId))
    .where(
      and(
        eq(group.slug, slug),
        eq(message.seq, seq),
        eq(message.authorId, accountId),
        isNull(message.deletedAt),
      ),
    );
  return mine ? screen(mine.body).topic : null;
}

async function topicOfHeld(accountId: string, clientId: string) {
  const [mine] = await database()
    .select({ topic: heldMessage.topic })
    .from(heldMessage)
    .where(and(eq(heldMessage.authorId, accountId), eq(heldMessage.clientId, clientId)));
  return mine?.topic ?? null;
}

/** A plan that can't be opened takes nothing else away from whoever needs help now. */
async function myPeople(caller: SignedInCaller): Promise<string[]> {
  try {
    const plan = await lookAtSafetyPlan(caller, {});
    const lines = plan.ok ? plan.value.parts.people.split("\n") : [];
    const written = lines.map((line) => line.trim()).filter((line) => line !== "");
    return written.slice(0, mostPeople);
  } catch (error) {
    log.warn({ err: error }, "a safety plan could not be opened");
    return [];
  }
}
