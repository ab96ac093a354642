import type { DateTime } from "luxon";
import { database } from "../client.ts";
import {
  group,
  groupGuidelines,
  groupQuestion,
  guidelinesAcceptance,
  membership,
} from "../schema/index.ts";
import { groups, type DemoGroup } from "./content/groups.ts";
import { personId } from "./insert-people.ts";
import { insertMessages } from "./insert-messages.ts";
import { timeline, type Said } from "./plan.ts";

/** Makes the four groups with all that was said, and answers their ids by slug. */
export async function insertGroups(day: DateTime): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const demo of groups) ids.set(demo.slug, await insertGroup(demo, day));
  return ids;
}

async function insertGroup(demo: DemoGroup, day: DateTime): Promise<number> {
  const { slug, name, purpose, access } = demo;
  const createdAt = day.minus({ days: demo.since }).plus({ hours: 11 }).toJSDate();
  const said = timeline(demo.threads, day);
  const [row] = await database()
    .insert(group)
    .values({
      slug,
      name,
      purpose,
      access,
      createdAt,
      lastSeq: said.length,
      notifiedSeq: said.length,
      screenedSeq: said.length,
    })
    .returning({ id: group.id });
  if (!row) throw new Error(`The group ${slug} could not be made.`);
  await insertWords(row.id, demo, createdAt);
  await insertMemberships(row.id, demo, said, day);
  await insertMessages(row.id, demo, said, day.toJSDate());
  return row.id;
}

async function insertWords(groupId: number, demo: DemoGroup, createdAt: Date): Promise<void> {
  const body = demo.guidelines.join("\n");
  await database().insert(groupGuidelines).values({ groupId, version: 1, body, createdAt });
  const questions = demo.questions?.map((text, at) => ({ groupId, position: at + 1, text }));
  if (questions) await database().insert(groupQuestion).values(questions);
}

async function insertMemberships(
  groupId: number,
  demo: DemoGroup,
  said: Said[],
  day: DateTime,
): Promise<void> {
  const joined = demo.people.map((one) => ({
    groupId,
    accountId: personId(one.name),
    role: one.role ?? ("member" as const),
    guidelinesVersion: 1,
    joinedAt: day.minus({ days: one.joined }).plus({ hours: 12 }).toJSDate(),
    ...(one.notify && { notify: one.notify }),
    lastReadSeq: lastRead(said, one.name, one.unread ?? 0),
  }));
  const accepted = joined.map(({ accountId, joinedAt }) => ({
    groupId,
    accountId,
    version: 1,
    acceptedAt: joinedAt,
  }));
  await database().insert(membership).values(joined);
  await database().insert(guidelinesAcceptance).values(accepted);
}

/** Who has written something had read what came before it. */
function lastRead(said: Said[], name: string, unread: number): number {
  const lastOwn = said.findLastIndex(({ by }) => by === name) + 1;
  return Math.max(lastOwn, said.length - unread);
}
