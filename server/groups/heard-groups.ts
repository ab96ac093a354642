import { hotSql } from "#db/client.ts";
import { mostGroups } from "./my-groups.ts";

/** What a session may hear from now on, and until when, if nothing ends it before. */
export interface MayHear {
  expiresAt: Date;
  groupIds: number[];
}

/**
 * What may be heard by a session, named by its public hash: its account's groups, but for those that
 * rest; an archived one too, so that its being open again is heard. `null` when the session is over. One question, for a whole centre may come
 * back in one moment.
 */
export async function whatSessionHears(sessionHash: string): Promise<MayHear | null> {
  const [row] = await hotSql()<{ expires_at: string; group_ids: number[] }[]>`
    select s.expires_at, array(
      select m.group_id from membership m where m.account_id = s.user_id and m.paused_at is null
      limit ${mostGroups}
    ) as group_ids
    from session s join account a on a.id = s.user_id
    where s.id = ${sessionHash} and s.expires_at > now() and a.suspended_at is null`;
  return row ? { expiresAt: new Date(row.expires_at), groupIds: row.group_ids } : null;
}
