import { bareSql } from "#db/client.ts";
import { fewestInPicture, type PromptPicture } from "./contract.ts";
import type { DayRow } from "./day-heads.ts";
import { optionCount } from "./parse-answer.ts";

/**
 * How many members chose what; `null` for text, and when fewer than three answered. Of whoever left
 * nothing is counted; whom the reader has blocked is a number like all others.
 */
export async function pictureOf(day: DayRow): Promise<PromptPicture | null> {
  if (day.kind === "text") return null;
  const rows = await bareSql()<{ chosen: number; people: number }[]>`
    select coalesce(a.scale, a.choice)::int as chosen, count(*)::int as people
    from prompt_answer a
    join membership m on m.group_id = ${day.groupId} and m.account_id = a.account_id
    where a.prompt_day_id = ${day.id} and num_nonnulls(a.scale, a.choice, a.body) > 0
    group by 1`;
  const counts = Array<number>(day.kind === "scale" ? 11 : optionCount(day.wording)).fill(0);
  for (const { chosen, people } of rows) if (chosen in counts) counts[chosen] = people;
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people < fewestInPicture ? null : { counts, people };
}
