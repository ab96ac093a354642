import type { DateTime } from "luxon";
import { database } from "../client.ts";
import { practiceSession, type BodyState } from "../schema/index.ts";
import { people, type DemoPerson } from "./content/people.ts";
import { drawNumber, drawUuid } from "./draw.ts";
import { feltDays, type FeltDay } from "./felt-days.ts";
import { personId } from "./insert-people.ts";

/** After so many of their check-ins people practise, and rate so many of those times. */
const practised = 0.3;
const rated = 0.8;

/** Stores when everybody practised in the weeks before, mostly to some ease. */
export async function insertPractices(day: DateTime): Promise<void> {
  const rows = people.flatMap((who: DemoPerson) =>
    feltDays(who, day).flatMap((felt) => {
      const label = `practice ${who.name} ${felt.at.toISO()}`;
      return drawNumber(label) < practised ? [session(who, felt, label)] : [];
    }),
  );
  for (let from = 0; from < rows.length; from += 500)
    await database()
      .insert(practiceSession)
      .values(rows.slice(from, from + 500));
}

function session(who: DemoPerson, { at, arousal }: FeltDay, label: string) {
  const minutes = 2 + Math.floor(drawNumber(`minutes ${label}`) * 4);
  const startedAt = at.plus({ minutes: 4 });
  const before = Math.min(
    10,
    Math.round(2 + Math.abs(arousal) + drawNumber(`before ${label}`) * 2),
  );
  // Now and then it stays as it was, or is a little more.
  const after = Math.max(0, before + 1 - Math.floor(drawNumber(`after ${label}`) * 8));
  const isRated = drawNumber(`rates ${label}`) < rated;
  return {
    id: drawUuid(`id ${label}`),
    clientId: drawUuid(label),
    accountId: personId(who.name),
    practice: "longer-breath-out",
    modality: "breathwork" as const,
    startedAt: startedAt.toJSDate(),
    endedAt: startedAt.plus({ minutes }).toJSDate(),
    minutes,
    seconds: minutes * 60,
    before: isRated ? before : null,
    after: isRated ? Math.min(10, after) : null,
    stateBefore: stateOf(arousal),
    timeZone: who.timeZone,
    localDay: startedAt.plus({ minutes }).toFormat("yyyy-MM-dd"),
  };
}

function stateOf(arousal: number): BodyState {
  if (Math.abs(arousal) < 2) return "settled";
  return arousal > 0 ? "activated" : "shutdown";
}
