import type { DateTime } from "luxon";
import { database } from "../client.ts";
import { measure } from "../schema/index.ts";
import { people, type Name } from "./content/people.ts";
import { drawNumber, drawUuid } from "./draw.ts";
import { personId } from "./insert-people.ts";

/** Seals an answer sheet with its owner's key, which a seed does not have by itself. */
export type Seal = (accountId: string, text: string) => Promise<Buffer>;

/** Who answered the Brief Addiction Monitor, and how many days ago; and who has begun one since. */
const answered: { name: Name; daysAgo: number[]; begunDaysAgo?: number }[] = [
  { name: "Maya", daysAgo: [67, 53, 39, 25, 11] },
  { name: "Tomás", daysAgo: [63, 49, 35] },
  { name: "Ruth", daysAgo: [75, 61, 45, 30, 16], begunDaysAgo: 1 },
  { name: "Kit", daysAgo: [], begunDaysAgo: 2 },
];

/** So many of the questions are answered where one was only begun. */
const begunItems = 6;

/** Stores how some people's last weeks were: a little easier each time, with a worse one between. */
export async function insertMeasures(day: DateTime, seal: Seal): Promise<void> {
  for (const { name, daysAgo, begunDaysAgo } of answered) {
    for (const ago of daysAgo) await insertOne(name, day, ago, true, seal);
    if (begunDaysAgo !== undefined) await insertOne(name, day, begunDaysAgo, false, seal);
  }
}

async function insertOne(
  name: Name,
  day: DateTime,
  ago: number,
  isFinished: boolean,
  seal: Seal,
): Promise<void> {
  const label = `measure ${name} ${ago}`;
  const { timeZone, since } = people.find((one) => one.name === name)!;
  const begun = day
    .minus({ days: ago })
    .setZone(timeZone, { keepLocalTime: true })
    .set({ hour: 18, minute: Math.floor(drawNumber(label) * 60) });
  const finished = begun.plus({ minutes: 5 });
  const sheet = Object.entries(sheetOf(label, ago / since));
  const answers = Object.fromEntries(isFinished ? sheet : sheet.slice(0, begunItems));
  await database()
    .insert(measure)
    .values({
      id: drawUuid(label),
      accountId: personId(name),
      form: 30,
      startedAt: begun.toJSDate(),
      openUntil: begun.startOf("day").plus({ months: 1 }).toJSDate(),
      finishedAt: isFinished ? finished.toJSDate() : null,
      finishedDay: isFinished ? finished.toFormat("yyyy-MM-dd") : null,
      answers: await seal(personId(name), JSON.stringify(answers)),
    });
}

/** An answer sheet, always the same for a label; `load` from 1, everything is much, down to 0. */
function sheetOf(label: string, load: number): Record<string, number | null> {
  const draw = (item: string) => drawNumber(`${label} ${item}`) - 0.5;
  const days = (item: string, usual: number) =>
    Math.min(30, Math.max(0, Math.round(usual + draw(item) * 5)));
  const word = (item: string, usual: number) =>
    Math.min(4, Math.max(0, Math.round(usual + draw(item))));
  const drinking = load > 0.85 ? 3 : 0;
  return {
    "1": word("1", 1 + load * 2),
    "2": days("2", 5 + load * 14),
    "3": days("3", 3 + load * 12),
    "4": drinking,
    ...(drinking > 0 && { "5": 1 }),
    "6": 0,
    "8": word("8", 0.5 + load * 2.5),
    "9": word("9", 3.5 - load * 2),
    "10": days("10", 14 - load * 6),
    "11": days("11", 2 + load * 7),
    "12": drawNumber(`${label} rather not say`) < 0.12 ? null : word("12", 2),
    "13": days("13", 18 - load * 10),
    "14": 4,
    "15": word("15", 0.5 + load * 2),
    "16": days("16", 20 - load * 8),
    "17": word("17", 3.2 - load * 2),
  };
}
