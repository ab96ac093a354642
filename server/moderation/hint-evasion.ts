import { bareSql } from "#db/client.ts";
import { deviceKnownFor } from "../accounts/seen-device.ts";
import type { Jobs } from "../queue.ts";
import { raise } from "./raise.ts";

/**
 * The job: where somebody came into a group and somebody who is banned from it signed in on one of their devices, the
 * group's moderators are told so, once. It is a hint: families share a telephone. Nothing is done by it.
 */
export async function hintEvasion({ accountId }: Jobs["hint-evasion"]): Promise<void> {
  const rows = await bareSql()<{ group_id: number }[]>`
    select m.group_id
    from membership m
    where m.account_id = ${accountId} and m.role = 'member'
      and exists (
        select from seen_device mine
        join seen_device theirs on theirs.device_hash = mine.device_hash
          and theirs.account_id <> mine.account_id
        join group_ban b on b.group_id = m.group_id and b.account_id = theirs.account_id
          and (b.until is null or b.until > now())
        where mine.account_id = m.account_id
          and least(mine.seen_at, theirs.seen_at) > now() - make_interval(days => ${deviceKnownFor})
      )
      and not exists (
        select from moderation_case c join report r on r.case_id = c.id
        where c.group_id = m.group_id and c.person_id = m.account_id and r.reason = 'evasion'
      )`;
  for (const { group_id: groupId } of rows)
    await raise({
      groupId,
      about: { personId: accountId },
      urgency: "normal",
      reporterId: null,
      reason: "evasion",
      rule: "same-device",
    });
}
