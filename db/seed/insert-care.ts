import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { DateTime } from "luxon";
import { database } from "../client.ts";
import {
  buddy,
  buddyOffer,
  checkIn,
  contact,
  group,
  groupGuidelines,
  lookAfter,
  membership,
  message,
  practiceSession,
  promptAnswer,
} from "../schema/index.ts";
import { archived, buddies, contacts, lookedAfter } from "./content/care.ts";
import { drawUuid } from "./draw.ts";
import type { Seal } from "./insert-measures.ts";
import { personId } from "./insert-people.ts";

/** Stores who is with newcomers, who asked to be looked after and is silent, and a group that was archived. */
export async function insertCare(
  groupIds: Map<string, number>,
  day: DateTime,
  seal: Seal,
): Promise<void> {
  const ago = (days: number) => day.minus({ days }).plus({ hours: 10 }).toJSDate();
  for (const { slug, offers, pairs } of buddies) {
    const groupId = groupIds.get(slug)!;
    await database()
      .insert(buddyOffer)
      .values(offers.map((name) => ({ groupId, accountId: personId(name), offeredAt: ago(30) })));
    for (const { by, of, since } of pairs)
      await database()
        .insert(buddy)
        .values({
          groupId,
          buddyId: personId(by),
          newcomerId: personId(of),
          since: ago(since),
        });
  }
  for (const one of lookedAfter) await insertLookedAfter(groupIds.get(one.slug)!, one, ago);
  for (const { slug, name, by, ago: days, way, outcome, note } of contacts)
    await database()
      .insert(contact)
      .values({
        groupId: groupIds.get(slug)!,
        accountId: personId(name),
        byId: personId(by),
        clientId: drawUuid(`contact ${name}`),
        way,
        outcome,
        note: await seal(personId(by), note),
        at: ago(days),
      });
  await insertArchived(ago);
}

async function insertLookedAfter(
  groupId: number,
  { name, asked, days, quiet }: (typeof lookedAfter)[number],
  ago: (days: number) => Date,
): Promise<void> {
  const accountId = personId(name);
  const [last] = await database()
    .select({ at: message.createdAt })
    .from(message)
    .where(and(eq(message.groupId, groupId), eq(message.authorId, accountId)))
    .orderBy(desc(message.seq))
    .limit(1);
  const seenSeq = sql`(select last_seq from "group" where id = ${groupId})`;
  const row = { groupId, accountId, afterDays: days, askedAt: ago(asked), seenSeq };
  // What they said since stands in the room and would be a sign; of the silent one it counts as said before.
  const lastWordAt = quiet === undefined ? (last?.at ?? null) : ago(quiet);
  await database()
    .insert(lookAfter)
    .values({ ...row, lastWordAt });
  if (quiet === undefined) return;
  await database()
    .delete(checkIn)
    .where(and(eq(checkIn.accountId, accountId), gt(checkIn.madeAt, ago(quiet))));
  await database()
    .update(promptAnswer)
    .set({ answeredAt: ago(quiet) })
    .where(and(eq(promptAnswer.accountId, accountId), gt(promptAnswer.answeredAt, ago(quiet))));
  await database()
    .delete(practiceSession)
    .where(and(eq(practiceSession.accountId, accountId), gt(practiceSession.endedAt, ago(quiet))));
}

async function insertArchived(ago: (days: number) => Date): Promise<void> {
  const { slug, name, purpose, guidelines, moderator, members } = archived;
  const [row] = await database()
    .insert(group)
    .values({
      slug,
      name,
      purpose,
      access: "open",
      createdAt: ago(85),
      archivedAt: ago(8),
      lastSeq: 1,
      notifiedSeq: 1,
      screenedSeq: 1,
    })
    .returning({ id: group.id });
  const groupId = row!.id;
  await database()
    .insert(groupGuidelines)
    .values({ groupId, version: 1, body: guidelines, createdAt: ago(85) });
  const joined = { groupId, guidelinesVersion: 1, joinedAt: ago(80), lastReadSeq: 1 };
  await database()
    .insert(membership)
    .values([
      { ...joined, accountId: personId(moderator), role: "moderator" },
      ...members.map((one) => ({ ...joined, accountId: personId(one) })),
    ]);
  await database()
    .insert(message)
    .values({
      groupId,
      seq: 1,
      clientId: drawUuid(`${slug} archived`),
      body: "This group was archived.",
      notice: { kind: "group-archived" },
      createdAt: ago(8),
    });
}
