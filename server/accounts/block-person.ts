import { sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { personalBlock } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { OnePerson } from "./block-contract.ts";

/**
 * I don't want to see any more what this person says. Nobody is told, and it can be taken back.
 * Refuses with `not-found` for whoever never was in a group with me, and for myself.
 */
export const blockPerson = operation(
  {
    input: OnePerson,
    pace: [{ name: "block-person", points: 60, seconds: 600, per: perAccount }],
  },
  async function blockPerson({ actor }, { person }): Promise<void> {
    const { accountId } = actor;
    if (person === accountId || !(await haveMet(accountId, person))) throw new Refusal("not-found");
    await transaction(async () => {
      const made = await database()
        .insert(personalBlock)
        .values({ accountId, blockedId: person })
        .onConflictDoNothing()
        .returning({ id: personalBlock.blockedId });
      if (made.length > 0) announce("blocks-changed", { accountId });
    });
  },
);

/** Who agreed to a group's guidelines has been in it; that stays after leaving. */
async function haveMet(one: string, another: string): Promise<boolean> {
  const groupsOf = (person: string) => sql`(
    select group_id from membership where account_id = ${person}
    union select group_id from guidelines_acceptance where account_id = ${person})`;
  const [row] = await database().execute<{ met: boolean }>(
    sql`select exists (${groupsOf(one)} intersect ${groupsOf(another)}) as met`,
  );
  return row?.met ?? false;
}
