import { and, eq, sql, type SQLWrapper } from "drizzle-orm";
import { database, type Database } from "#db/client.ts";
import { group, promptAnswer, promptDay } from "#db/schema/index.ts";
import type { MyPart, PromptDayHead } from "./contract.ts";
import { daysAfter } from "./schedule.ts";

/** A day's question, with how one person stands to it. */
export interface DayRow {
  id: string;
  groupId: number;
  promptId: string | null;
  slug: string;
  group: string;
  day: string;
  kind: typeof promptDay.$inferSelect.kind;
  wording: typeof promptDay.$inferSelect.wording;
  opensAt: Date;
  closesAt: Date;
  mine: MyPart;
}

/** How somebody stands to a day, where their own answer is joined. */
export const myPart = sql<MyPart>`case when ${promptAnswer.id} is null then 'open'
  when num_nonnulls(${promptAnswer.scale}, ${promptAnswer.choice}, ${promptAnswer.body}) > 0
  then 'answered' else 'skipped' end`;

/** Days' questions as somebody stands to them; the caller says which ones. */
export function dayRows(accountId: string | SQLWrapper, db: Database = database()) {
  return db
    .select({
      id: promptDay.id,
      groupId: promptDay.groupId,
      promptId: promptDay.promptId,
      slug: group.slug,
      group: group.name,
      day: promptDay.day,
      kind: promptDay.kind,
      wording: promptDay.wording,
      opensAt: promptDay.opensAt,
      closesAt: promptDay.closesAt,
      mine: myPart,
    })
    .from(promptDay)
    .innerJoin(group, eq(group.id, promptDay.groupId))
    .leftJoin(
      promptAnswer,
      and(eq(promptAnswer.promptDayId, promptDay.id), eq(promptAnswer.accountId, accountId)),
    )
    .$dynamic();
}

/** A day's question in few words. */
export function headOf(row: DayRow, now: Date): PromptDayHead {
  const { slug, group: name, day, kind, wording, mine } = row;
  return { slug, group: name, day, kind, wording, isOpen: isOpen(row, now), mine };
}

/** Whether it can be answered. */
export function isOpen(row: Pick<DayRow, "opensAt" | "closesAt">, now: Date): boolean {
  return row.opensAt <= now && now < row.closesAt;
}

/** Whether what others said to it may be sent: after one's own part, or when it is closed. */
export function mayReadThread(row: DayRow, now: Date): boolean {
  return row.mine !== "open" || now >= row.closesAt;
}

/** No open one is of a day before this one, wherever on earth: so few rows of an index are looked at. */
export const oldestOpen = (now: Date): string => daysAfter(now.toISOString().slice(0, 10), -3);
