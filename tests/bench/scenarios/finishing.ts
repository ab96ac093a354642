import { bareSql } from "#db/client.ts";
import type { Scenario } from "../bench.ts";
import { signedInGroup } from "../people.ts";
import { crowd } from "../processes.ts";
import { median } from "../times.ts";

const size = 500;

/** A whole group finishes the same practice: what each of them hears of it, and how fast it is noted. */
export const finishingTogether: Scenario = async ({ ours, rounds }) => {
  const { port } = ours;
  const spread: { heard: number; took: number }[] = [];
  const atOnce: { heard: number; took: number }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const slug = `finishing-${round}`;
    const cookies = await signedInGroup(slug, size);
    await joinAll(slug);
    spread.push(await crowd("finish", { port, cookies, seconds: 10 }));
    atOnce.push(await crowd("finish", { port, cookies, seconds: 0 }));
  }
  return {
    C1: { value: median(spread.map(({ heard }) => heard / size)), of: { rounds: spread } },
    C2: { value: median(atOnce.map(({ took }) => size / took)), of: { rounds: atOnce } },
  };
};

/** A challenge of that group that counts every practice, with all of its members. */
async function joinAll(slug: string): Promise<void> {
  await bareSql()`
    with begun as (
      insert into challenge (group_id, client_id, title, unit, goal_together, starts_on, ends_on)
      select id, gen_random_uuid(), 'A thousand breaths together', 'breaths', 1000000,
        current_date - 1, current_date + 5
      from "group" where slug = ${slug} returning id, group_id
    )
    insert into challenge_member (challenge_id, account_id)
    select begun.id, account_id from begun join membership using (group_id)`;
}
