import { and, asc, eq, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { heldMessage, moderationCase } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { lookedAtWithin, mostWaiting, type WaitingMessage } from "./held-contract.ts";
import { quoteMessage } from "./show-messages.ts";

type Row = typeof heldMessage.$inferSelect;

/** What I wrote in a group and a moderator looks at first. Refuses outsiders with `not-found`. */
export const myWaiting = operation(
  { input: OneGroup, pace: [{ name: "my-waiting", points: 240, seconds: 600, per: perAccount }] },
  async function myWaiting({ actor }, { slug }): Promise<WaitingMessage[]> {
    const { groupId } = await requireMembership(actor.accountId, slug);
    return waitingOf(groupId, actor.accountId);
  },
);

/** The first of what somebody wrote in a group and waits, the oldest first. */
export function waitingOf(groupId: number, authorId: string): Promise<WaitingMessage[]> {
  return waitingWhere(
    and(
      eq(heldMessage.authorId, authorId),
      eq(heldMessage.groupId, groupId),
      eq(heldMessage.state, "waiting"),
    ),
  );
}

/** What was kept for a moderator, with by when the case that it lies in is looked at; the oldest first. */
export async function waitingWhere(which: SQL | undefined): Promise<WaitingMessage[]> {
  const rows = await database()
    .select({ row: heldMessage, dueAt: moderationCase.dueAt })
    .from(heldMessage)
    .leftJoin(moderationCase, eq(moderationCase.id, heldMessage.caseId))
    .where(which)
    .orderBy(asc(heldMessage.createdAt))
    .limit(mostWaiting);
  return Promise.all(rows.map(({ row, dueAt }) => waitingMessage(row, dueAt)));
}

/** The words of a message that its writer took back before it was let in; `null` when there is none. */
export async function takenBackOf(groupId: number, authorId: string, clientId: string) {
  const [row] = await database()
    .select({ body: heldMessage.body, note: heldMessage.contentNote })
    .from(heldMessage)
    .where(
      and(
        eq(heldMessage.authorId, authorId),
        eq(heldMessage.clientId, clientId),
        eq(heldMessage.groupId, groupId),
        eq(heldMessage.state, "withdrawn"),
      ),
    );
  return row ? { body: row.body, note: row.note ?? "" } : null;
}

/** One that waits, as its writer sees it; before it lies in a case, with the time that a case usually has. */
export async function waitingMessage(row: Row, dueAt: Date | null = null): Promise<WaitingMessage> {
  const replyTo = row.replyTo === null ? null : await quoteMessage(row.groupId, row.replyTo);
  const because = row.kinds[0] ?? "words";
  const found = row.findings.filter(({ kind }) => kind === because);
  return {
    waits: true,
    clientId: row.clientId,
    body: row.body,
    ...(row.contentNote && { note: row.contentNote }),
    ...(replyTo && { replyTo }),
    at: row.createdAt.toISOString(),
    by: (dueAt ?? new Date(row.createdAt.getTime() + lookedAtWithin)).toISOString(),
    because,
    words: [...new Set(found.map(({ words }) => words))],
  };
}
