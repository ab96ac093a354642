import type { DateTime } from "luxon";
import { and, gte, inArray, lte, sql } from "drizzle-orm";
import { database } from "../client.ts";
import {
  challenge,
  challengeMember,
  practiceSession,
  type ChallengeSummary,
} from "../schema/index.ts";
import { challenges, type DemoChallenge } from "./content/challenges.ts";
import { drawUuid } from "./draw.ts";
import { personId } from "./insert-people.ts";

/** Stores what the groups share: one goal under way, one reached, one about to begin. */
export async function insertChallenges(
  groupIds: Map<string, number>,
  day: DateTime,
): Promise<void> {
  for (const one of challenges) await insertOne(one, groupIds.get(one.slug)!, day);
}

async function insertOne(one: DemoChallenge, groupId: number, day: DateTime): Promise<void> {
  const { title, unit, goalEach = null, goalTogether = null, author, people, note } = one;
  const label = `challenge ${one.slug} ${title}`;
  const startsOn = day.plus({ days: one.from });
  const endsOn = day.plus({ days: one.to });
  const ended = endsOn < day ? endsOn.plus({ days: 2 }).toJSDate() : null;
  const createdAt = startsOn.minus({ days: 2 }).plus({ hours: 9 }).toJSDate();
  const id = drawUuid(label);
  const counted = { startsOn: startsOn.toISODate()!, endsOn: endsOn.toISODate()! };
  await database()
    .insert(challenge)
    .values({
      id,
      groupId,
      clientId: drawUuid(`client ${label}`),
      title,
      unit,
      goalEach,
      goalTogether,
      ...counted,
      authorId: personId(author),
      ...(note && { note, noteById: personId(author), noteAt: createdAt }),
      endedAt: ended,
      summary: ended && (await summaryOf(people.map(personId), counted)),
      createdAt,
    });
  await database()
    .insert(challengeMember)
    .values(
      people.map((name, at) => ({
        challengeId: id,
        accountId: personId(name),
        joinedAt: new Date(createdAt.getTime() + at * 3_600_000),
        isOpen: at % 3 === 1,
      })),
    );
}

/** What the people of a challenge that counts any practice did on its days. */
async function summaryOf(
  accountIds: string[],
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): Promise<ChallengeSummary> {
  const { accountId, localDay, minutes, breaths } = practiceSession;
  const [sums] = await database()
    .select({
      people: sql<number>`count(distinct ${accountId})::int`,
      days: sql<number>`count(distinct (${accountId}, ${localDay}))::int`,
      sessions: sql<number>`count(*)::int`,
      minutes: sql<number>`coalesce(sum(${minutes}), 0)::int`,
      breaths: sql<number>`coalesce(sum(${breaths}), 0)::int`,
    })
    .from(practiceSession)
    .where(and(inArray(accountId, accountIds), gte(localDay, startsOn), lte(localDay, endsOn)));
  return { ...sums!, distress: null };
}
