import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "../client.ts";
import { message, moderationCase, report } from "../schema/index.ts";
import { cases } from "./content/cases.ts";
import { drawUuid } from "./draw.ts";
import type { Seal } from "./insert-measures.ts";
import { personId } from "./insert-people.ts";

const minute = 60_000;

/** Stores what waits on the moderators' desk; reported some minutes after it was said. */
export async function insertCases(groupIds: Map<string, number>, seal: Seal): Promise<void> {
  for (const { slug, begins, by, reason, words } of cases) {
    const groupId = groupIds.get(slug)!;
    const [said] = await database()
      .select({ seq: message.seq, personId: message.authorId, createdAt: message.createdAt })
      .from(message)
      .where(and(eq(message.groupId, groupId), sql`starts_with(${message.body}, ${begins})`))
      .orderBy(desc(message.seq))
      .limit(1);
    if (!said) continue;
    const id = drawUuid(`case ${begins}`);
    const openedAt = new Date(said.createdAt.getTime() + 12 * minute);
    await database()
      .insert(moderationCase)
      .values({
        id,
        groupId,
        subject: "message",
        messageSeq: said.seq,
        personId: said.personId,
        urgency: 2,
        openedAt,
        dueAt: new Date(openedAt.getTime() + 24 * 60 * minute),
      });
    await database()
      .insert(report)
      .values({
        id: drawUuid(`report ${begins}`),
        caseId: id,
        reporterId: personId(by),
        reason,
        words: await seal(personId(by), words),
        createdAt: openedAt,
      });
  }
}
