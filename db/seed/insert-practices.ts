import type { DateTime } from "luxon";
import { database } from "../client.ts";
import {
  courseDay,
  courseRun,
  ownPractice,
  practiceSession,
  type BodyState,
} from "../schema/index.ts";
import { people, type DemoPerson } from "./content/people.ts";
import { practised, riverPractice, type Practised } from "./content/practised.ts";
import { drawNumber, drawUuid } from "./draw.ts";
import { feltDays, type FeltDay } from "./felt-days.ts";
import { personId } from "./insert-people.ts";

/** After so many of their check-ins people practise, and rate so many of those times. */
const often = 0.3;
const rated = 0.8;

/** Stores when everybody practised in the weeks before, mostly to some ease; and what the centre wrote. */
export async function insertPractices(day: DateTime): Promise<void> {
  const rows = people.flatMap((who: DemoPerson) =>
    feltDays(who, day).flatMap((felt) => {
      const label = `practice ${who.name} ${felt.at.toISO()}`;
      return drawNumber(label) < often ? [session(who, felt, label)] : [];
    }),
  );
  for (let from = 0; from < rows.length; from += 500)
    await database()
      .insert(practiceSession)
      .values(rows.slice(from, from + 500));
  await insertOwn(day);
  await insertCourse(day);
}

function session(who: DemoPerson, { at, arousal }: FeltDay, label: string) {
  const state = stateOf(arousal);
  const what = chosenIn(state, label);
  const minutes = what.minutes[Math.floor(drawNumber(`minutes ${label}`) * what.minutes.length)]!;
  const startedAt = at.plus({ minutes: 4 });
  const before = Math.min(
    10,
    Math.round(2 + Math.abs(arousal) + drawNumber(`before ${label}`) * 2),
  );
  // Now and then it stays as it was, or is a little more.
  const eased = (what.eases[state] ?? 0.5) * 2 * drawNumber(`after ${label}`) - 0.7;
  const after = Math.min(10, Math.max(0, before - Math.round(eased)));
  const isRated = drawNumber(`rates ${label}`) < rated;
  const endedAt = startedAt.plus({ minutes });
  return {
    id: drawUuid(`id ${label}`),
    clientId: drawUuid(label),
    accountId: personId(who.name),
    practice: what.slug,
    modality: what.modality,
    startedAt: startedAt.toJSDate(),
    endedAt: endedAt.toJSDate(),
    minutes,
    seconds: minutes * 60,
    before: isRated ? before : null,
    after: isRated ? after : null,
    stateBefore: state,
    timeZone: who.timeZone,
    localDay: endedAt.toFormat("yyyy-MM-dd"),
  };
}

/** One of those that suit a state; the first of them twice as often as any other. */
function chosenIn(state: BodyState, label: string): Practised {
  const suiting = practised.filter(({ eases }) => eases[state] !== undefined);
  const at = Math.floor(drawNumber(`which ${label}`) * (suiting.length + 1)) - 1;
  return suiting[Math.max(0, at)]!;
}

/** Stores what the centre wrote itself, some weeks before. */
async function insertOwn(day: DateTime): Promise<void> {
  const createdAt = day.minus({ days: 60 }).toJSDate();
  const { slug } = riverPractice;
  await database()
    .insert(ownPractice)
    .values({
      slug,
      content: riverPractice,
      authorId: personId("Iris"),
      createdAt,
      changedAt: createdAt,
    });
}

/** Maya is in the third week of the course: some days done, some left for later. */
async function insertCourse(day: DateTime): Promise<void> {
  const startedAt = day.minus({ days: 18 });
  const runId = drawUuid("course of Maya");
  await database()
    .insert(courseRun)
    .values({
      id: runId,
      accountId: personId("Maya"),
      course: "mindfulness-weeks",
      week: 3,
      startedAt: startedAt.toJSDate(),
    });
  const doneIn = [
    [1, 2, 3, 4, 6],
    [1, 2, 3, 5, 6, 7],
    [1, 2],
  ];
  const days = doneIn.flatMap((done, at) =>
    done.map((one) => ({
      runId,
      week: at + 1,
      day: one,
      doneAt: startedAt.plus({ days: at * 7 + one - 1 }).toJSDate(),
    })),
  );
  await database().insert(courseDay).values(days);
}

function stateOf(arousal: number): BodyState {
  if (Math.abs(arousal) < 2) return "settled";
  return arousal > 0 ? "activated" : "shutdown";
}
