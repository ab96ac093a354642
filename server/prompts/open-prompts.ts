import { and, asc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, prompt, promptDay } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { dueDay } from "./due.ts";
import { daysAfter } from "./schedule.ts";

/** So many of the schedules are looked at a time. */
const atOnce = 500;

/**
 * The job, each minute: opens the questions that are due, in the words that they have now. Any number
 * of processes may do it at once, for the index lets one of them open a group's day.
 */
export async function openPrompts(now = new Date()): Promise<void> {
  let after: Row | undefined;
  do {
    const rows = await scheduled(now, after);
    for (const row of rows) await open(row, now);
    after = rows.length === atOnce ? rows.at(-1) : undefined;
  } while (after);
}

type Row = typeof prompt.$inferSelect & { slug: string };

async function scheduled(now: Date, after: Row | undefined): Promise<Row[]> {
  const utcDay = now.toISOString().slice(0, 10);
  const rows = await database()
    .select({ row: prompt, slug: group.slug })
    .from(prompt)
    .innerJoin(group, eq(group.id, prompt.groupId))
    .where(
      and(
        isNull(prompt.endedAt),
        isNull(group.archivedAt),
        // Somewhere on earth it may be a day more or less.
        lte(prompt.startsOn, daysAfter(utcDay, 1)),
        or(isNull(prompt.endsOn), gte(prompt.endsOn, daysAfter(utcDay, -2))),
        after &&
          sql`(${prompt.groupId}, ${prompt.startsOn}, ${prompt.id}) >
            (${after.groupId}::int, ${after.startsOn}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(prompt.groupId), asc(prompt.startsOn), asc(prompt.id))
    .limit(atOnce);
  return rows.map(({ row, slug }) => ({ ...row, slug }));
}

async function open({ id, groupId, kind, wording, slug, ...schedule }: Row, now: Date) {
  const due = dueDay(schedule, now);
  if (!due) return;
  await transaction(async () => {
    const opened = await database()
      .insert(promptDay)
      .values({ groupId, promptId: id, kind, wording, ...due })
      .onConflictDoNothing()
      .returning({ day: promptDay.day });
    if (opened.length > 0) announce("prompt-changed", { groupId, slug, day: due.day });
  });
}
