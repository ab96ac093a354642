import { hotSql } from "#db/client.ts";
import { OneGroup } from "../groups/contract.ts";
import { operation } from "../operation.ts";
import { buddyFor, newFor, type Welcome } from "./contract.ts";

/**
 * What a room says to somebody new: who is with them, or that listening is fine; `null` for everybody else. One
 * question, asked with every room; an outsider is told nothing.
 */
export const welcomeInto = operation(
  { input: OneGroup },
  async function welcomeInto({ actor }, { slug }): Promise<Welcome | null> {
    const [row] = await hotSql()<{ buddy: string | null }[]>`
      select a.display_name as buddy
      from "group" g
      join membership m on m.group_id = g.id and m.account_id = ${actor.accountId}
      left join buddy b on b.group_id = g.id and b.newcomer_id = m.account_id
        and b.since > now() - make_interval(days => ${buddyFor})
      left join account a on a.id = b.buddy_id
      where g.slug = ${slug} and g.archived_at is null and m.role = 'member' and m.paused_at is null
        and (a.id is not null or m.joined_at > now() - make_interval(days => ${newFor}))`;
    return row ?? null;
  },
);
