import { and, desc, inArray } from "drizzle-orm";
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
 * of them. Refuses everybody else with `not-found`.
 */
export const takeBackActs = operation(
  { input: TakeBackActs },
  async function takeBackActs({ actor }, { person, act: acts, all }) {
    if (!may.centre.reviewActs(actor)) throw new Refusal("not-found");
    if (!all) {
      const undone = acts.length === 0 ? 0 : await takeBackSome(actor, person, acts);
      return { person, undone };
    }
    let undone = 0;
    for (let round = 0; round < mostRounds; round += 1) {
      const some = await takeBackSome(actor, person, null);
      undone += some;
      if (some < actsAtOnce) break;
    }
    return { person, undone };
  },
);

/** Some at a time, each in a transaction of its own: they are of many cases, and nobody waits for all of them. */
async function takeBackSome(actor: Actor, person: string, acts: number[] | null): Promise<number> {
  const which = acts === null ? ofLastHour() : inArray(moderationAct.id, acts);
  const rows = await database()
    .select()
    .from(moderationAct)
    .where(and(doneBy(person), which, notUndone()))
    .orderBy(desc(moderationAct.id))
    .limit(actsAtOnce);
  for (const row of rows) await transaction(() => takeBack(actor, [row], { unclaimed: true }));
  return rows.length;
}
