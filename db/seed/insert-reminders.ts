import type { DateTime } from "luxon";
import { database } from "../client.ts";
import { reminder } from "../schema/index.ts";
import type { Name } from "./content/people.ts";
import { personId } from "./insert-people.ts";

type Chosen = Pick<typeof reminder.$inferInsert, "times" | "weekdays" | "byPush" | "byMail">;

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Who wants to be asked when; the others have not tried it. */
const chosen: [Name, Chosen][] = [
  ["Maya", { times: ["08:00", "20:30"], weekdays: everyDay, byPush: true, byMail: true }],
  ["Tomás", { times: ["19:00"], weekdays: everyDay, byPush: false, byMail: true }],
  ["June", { times: ["07:15"], weekdays: [1, 2, 3, 4, 5], byPush: false, byMail: true }],
  ["Kit", { times: ["21:00"], weekdays: everyDay, byPush: true, byMail: false }],
  ["Abel", { times: ["12:30"], weekdays: [6, 7], byPush: true, byMail: false }],
];

/**
 * Stores when people want to be asked. Due some hours before the newest day: the first minute of the
 * house drops what is that old, and plans the next one.
 */
export async function insertReminders(day: DateTime): Promise<void> {
  const nextDueAt = day.minus({ hours: 12 }).toJSDate();
  await database()
    .insert(reminder)
    .values(
      chosen.map(([name, choices]) => ({ accountId: personId(name), ...choices, nextDueAt })),
    );
}
