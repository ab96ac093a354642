import { and, desc, inArray, lt, type SQL } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { actsAtOnce, TakeBackActs } from "./centre-contract.ts";
import { doneBy, notUndone, ofLastHour } from "./list-acts.ts";
import { takeBack } from "./undo-act.ts";

/** More than anybody can do in an hour. */
const mostRounds = 40;

/**
 * Staff take back what a moderator did: the acts that are named, or all of the last hour; each by a counter-act, the
 * newest first. The cases wait for the group's moderators again. Answers how many; those taken back before are none
 * of them, nor those that can't be as things stand, such as a removal of somebody whom another banned meanwhile.
 * Refuses everybody else with `not-found`.
 */
export const takeBackActs = operation(
  { input: TakeBackActs },
  async function takeBackActs({ actor }, { person, act: acts, all }) {
    if (!may.centre.reviewActs(actor)) throw new Refusal("not-found");
    if (!all) {
      const { undone } = await takeBackSome(actor, person, inArray(moderationAct.id, acts));
      return { person, undone };
    }
    let undone = 0;
    let before = Number.MAX_SAFE_INTEGER;
    for (let round = 0; round < mostRounds; round += 1) {
      const older = and(ofLastHour(), lt(moderationAct.id, before));
      const some = await takeBackSome(actor, person, older);
      undone += some.undone;
      if (some.last === null) break;
      before = some.last;
    }
    return { person, undone };
  },
);

/** Some at a time, each in a transaction of its own: they are of many cases, and nobody waits for all of them. */
async function takeBackSome(actor: Actor, person: string, which: SQL | undefined) {
  const rows = await database()
    .select()
    .from(moderationAct)
    .where(and(doneBy(person), which, notUndone()))
    .orderBy(desc(moderationAct.id))
    .limit(actsAtOnce);
  let undone = 0;
  for (const row of rows) if (await isTakenBack(actor, row)) undone += 1;
  return { undone, last: rows.length === actsAtOnce ? rows.at(-1)!.id : null };
}

/** One that can't be keeps none of the others. */
async function isTakenBack(actor: Actor, row: typeof moderationAct.$inferSelect): Promise<boolean> {
  try {
    await transaction(() => takeBack(actor, [row], { unclaimed: true }));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
