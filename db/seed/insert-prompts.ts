import { DateTime } from "luxon";
import { database } from "../client.ts";
import { prompt, promptAnswer, promptDay, promptReply } from "../schema/index.ts";
import { groups } from "./content/groups.ts";
import type { Name } from "./content/people.ts";
import { prompts, type DemoPrompt } from "./content/prompts.ts";
import { drawNumber, drawUuid } from "./draw.ts";
import type { Seal } from "./insert-measures.ts";
import { personId } from "./insert-people.ts";
import { centreZone } from "./plan.ts";

/** So many weeks ago the groups began to be asked; at this hour of the centre's clock. */
const weeks = 3;
const hour = 6;
/** So many of those who are there say something to a scale or a choice. */
const chatty = 0.7;

type Answer = typeof promptAnswer.$inferInsert;

/**
 * Stores what the groups are asked, and what was said to it. The newest one is open, and Maya
 * has not answered it.
 */
export async function insertPrompts(
  groupIds: Map<string, number>,
  now: Date,
  seal: Seal,
): Promise<void> {
  for (const [index, one] of prompts.entries()) await insertOne(one, index, groupIds, now, seal);
}

async function insertOne(
  one: DemoPrompt,
  index: number,
  groupIds: Map<string, number>,
  now: Date,
  seal: Seal,
): Promise<void> {
  const { slug, kind, wording, weekdays, author } = one;
  const groupId = groupIds.get(slug)!;
  const label = `prompt ${index}`;
  const days = daysOf(weekdays, now);
  const startsOn = DateTime.fromJSDate(now, { zone: centreZone }).minus({ weeks }).toISODate()!;
  const schedule = { weekdays, minute: hour * 60, timeZone: centreZone, startsOn };
  const id = drawUuid(label);
  const createdAt = DateTime.fromISO(startsOn, { zone: centreZone }).minus({ days: 1 }).toJSDate();
  await database()
    .insert(prompt)
    .values({ id, groupId, kind, wording, ...schedule, authorId: personId(author), createdAt });
  for (const [turn, opens] of days.entries()) {
    const day = opens.toISODate()!;
    const closesAt = opens.startOf("day").plus({ days: 2 }).toJSDate();
    const dayId = drawUuid(`${label} ${turn}`);
    const asked = { id: dayId, groupId, promptId: id, day, kind, wording };
    await database()
      .insert(promptDay)
      .values({ ...asked, opensAt: opens.toJSDate(), closesAt });
    // Today's and yesterday's are left to whoever looks around.
    if (closesAt > now) continue;
    const at = { dayId, opens, label: `${label} ${turn}` };
    if (kind === "text") await tell(one, turn, days.length, at, seal);
    else await choose(one, at);
  }
}

/** The days on which it was asked until now, the oldest first. */
function daysOf(weekdays: number[], now: Date): DateTime[] {
  const today = DateTime.fromJSDate(now, { zone: centreZone }).startOf("day");
  return Array.from({ length: weeks * 7 }, (_, ago) =>
    today.minus({ days: weeks * 7 - 1 - ago }).set({ hour }),
  ).filter((opens) => weekdays.includes(opens.weekday) && opens.toJSDate() <= now);
}

interface At {
  dayId: string;
  opens: DateTime;
  label: string;
}

async function tell(
  { told = [] }: DemoPrompt,
  turn: number,
  turns: number,
  at: At,
  seal: Seal,
): Promise<void> {
  const fromLast = turns - 1 - turn;
  const dealt = told.filter((_, index) => index % Math.max(turns - 1, 1) === fromLast % turns);
  for (const [name, words, reply] of dealt) {
    const answer = answerOf(name, at);
    const body = await seal(personId(name), words);
    await database()
      .insert(promptAnswer)
      .values({ ...answer, body })
      .onConflictDoNothing();
    if (!reply) continue;
    const [who, said] = reply;
    const label = `reply ${who} ${at.label} ${name}`;
    await database()
      .insert(promptReply)
      .values({
        id: drawUuid(`id ${label}`),
        answerId: answer.id!,
        accountId: personId(who),
        clientId: drawUuid(label),
        body: await seal(personId(who), said),
        createdAt: new Date(answer.answeredAt.getTime() + 40 * 60_000),
      });
  }
}

async function choose({ slug, kind, wording }: DemoPrompt, at: At): Promise<void> {
  const options = wording.en?.options?.length ?? 0;
  const there = groups.find((one) => one.slug === slug)!.people;
  const rows = there
    .filter(({ name, joined }) => joined > weeks * 7 && drawNumber(`${at.label} ${name}`) < chatty)
    .map(({ name }): Answer => {
      const drawn = drawNumber(`chosen ${at.label} ${name}`);
      const middling = (drawn + drawNumber(`also ${at.label} ${name}`)) / 2;
      return {
        ...answerOf(name, at),
        ...(kind === "scale"
          ? { scale: Math.round(middling * 10) }
          : { choice: Math.floor(drawn * options) }),
      };
    });
  if (rows.length > 0) await database().insert(promptAnswer).values(rows);
}

/** Somebody's answer in the hours after it was asked, yet without what it says. */
function answerOf(name: Name, { dayId, opens, label }: At): Answer & { answeredAt: Date } {
  const minutes = 5 + Math.floor(drawNumber(`when ${label} ${name}`) * 300);
  return {
    id: drawUuid(`answer ${label} ${name}`),
    promptDayId: dayId,
    accountId: personId(name),
    clientId: drawUuid(`client ${label} ${name}`),
    answeredAt: opens.plus({ minutes }).toJSDate(),
  };
}
