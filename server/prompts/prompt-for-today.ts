import { bareSql } from "#db/client.ts";
import { operation } from "../operation.ts";
import { Nothing, type PromptDayHead } from "./contract.ts";
import { oldestOpen } from "./day-heads.ts";

/**
 * The newest question that is open and that I have not answered, of all groups that I do not rest
 * from; `null` when there is none.
 */
export const promptForToday = operation(
  { input: Nothing },
  async function promptForToday({ actor }): Promise<PromptDayHead | null> {
    const now = new Date();
    const [row] = await bareSql()<PromptDayHead[]>`
      select g.slug, g.name as "group", d.day::text as day, d.kind, d.wording
      from membership m
      join "group" g on g.id = m.group_id and g.archived_at is null
      join prompt_day d on d.group_id = m.group_id and d.day >= ${oldestOpen(now)}::date
        and d.opens_at <= ${now.toISOString()}::timestamptz
        and d.closes_at > ${now.toISOString()}::timestamptz
      where m.account_id = ${actor.accountId} and m.paused_at is null
        and not exists (
          select 1 from prompt_answer a
          where a.prompt_day_id = d.id and a.account_id = ${actor.accountId})
      order by d.opens_at desc, d.id limit 1`;
    return row ? { ...row, isOpen: true, mine: "open" } : null;
  },
);
