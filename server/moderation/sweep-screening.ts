import { and, asc, eq, gt, isNotNull, isNull, lt, lte } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, message } from "#db/schema/index.ts";
import { screenMessage } from "./screen-message.ts";

/** Groups that one sweep takes, and messages at a time in each; the next one comes within a minute. */
const mostGroups = 1000;
const page = 500;

/**
 * The job: looks at what a killed process did not look at any more. Groups are few: it reads them all. Where something
 * breaks in one, the others are looked at all the same.
 */
export async function sweepScreening(): Promise<void> {
  const behind = await database()
    .select({ id: group.id, slug: group.slug, after: group.screenedSeq, until: group.lastSeq })
    .from(group)
    .where(lt(group.screenedSeq, group.lastSeq))
    .orderBy(asc(group.id))
    .limit(mostGroups);
  const broken: unknown[] = [];
  for (const one of behind) await sweepGroup(one).catch((error) => broken.push(error));
  if (broken.length > 0) throw broken[0];
}

async function sweepGroup(room: { id: number; slug: string; after: number; until: number }) {
  const { id: groupId, slug } = room;
  for (let { after } = room; after < room.until; after += page) {
    const until = Math.min(after + page, room.until);
    const said = await database()
      .select({ seq: message.seq, authorId: message.authorId, body: message.body })
      .from(message)
      .where(
        and(
          eq(message.groupId, groupId),
          gt(message.seq, after),
          lte(message.seq, until),
          isNotNull(message.authorId),
          isNull(message.deletedAt),
          isNull(message.notice),
        ),
      )
      .orderBy(asc(message.seq));
    for (const { seq, authorId, body } of said)
      await screenMessage({ groupId, slug, seq, authorId: authorId!, body });
    await database()
      .update(group)
      .set({ screenedSeq: until })
      .where(and(eq(group.id, groupId), lt(group.screenedSeq, until)));
  }
}
