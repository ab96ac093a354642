import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, message, type MessageNotice } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { messageView } from "./message-view.ts";
import { messageRow } from "./message-rows.ts";

/** What is stored beside it, for whatever shows only words. */
function wordsOf(notice: MessageNotice): string {
  switch (notice.kind) {
    case "challenge-begun":
      return `A challenge begins: ${notice.title}`;
    case "challenge-milestone":
      return `${notice.title}: ${notice.percent} %`;
    case "challenge-ended":
      return `A challenge has ended: ${notice.title}`;
    case "room-paused":
      return "Let's take a breath together.";
    case "group-archived":
      return "This group was archived.";
    case "group-restored":
      return "This group is open again.";
  }
}

/**
 * Lets the house say something in a group's room, quietly: with a number of its own in the order of
 * what is said, so that it is missed by nobody and comes once. In an archived group nothing more is said.
 */
export async function postNotice(groupId: number, notice: MessageNotice): Promise<void> {
  await transaction(async () => {
    // The group's row is the lock under which numbers are given, here as in `store-messages.ts`.
    const [next] = await database()
      .update(group)
      .set({ lastSeq: sql`${group.lastSeq} + 1` })
      .where(and(eq(group.id, groupId), isNull(group.archivedAt)))
      .returning({ seq: group.lastSeq, slug: group.slug });
    if (!next) return;
    const { seq, slug } = next;
    const body = wordsOf(notice);
    await database().insert(message).values({ groupId, seq, clientId: randomUUID(), body, notice });
    const row = await messageRow(groupId, seq);
    announce("messages-posted", { groupId, slug, messages: [messageView(row!)] });
  });
}
