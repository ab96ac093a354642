import { bareSql } from "#db/client.ts";

/** That somebody hears a group. */
export interface Hearing {
  accountId: string;
  groupId: number;
}

/** Those of the hearings whose members have left the group, were taken out of it, or rest from it. */
export async function noLongerHeard(hearings: Hearing[]): Promise<(Hearing & { slug: string })[]> {
  if (hearings.length === 0) return [];
  return bareSql()<(Hearing & { slug: string })[]>`
    select heard.account_id as "accountId", heard.group_id as "groupId", g.slug
    from unnest(
      ${hearings.map(({ accountId }) => accountId)}::uuid[],
      ${hearings.map(({ groupId }) => groupId)}::int[]
    ) as heard (account_id, group_id)
    join "group" g on g.id = heard.group_id
    left join membership m on m.group_id = heard.group_id and m.account_id = heard.account_id
    where m.account_id is null or m.paused_at is not null`;
}
