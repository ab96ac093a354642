import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import {
  account,
  group,
  heldMessage,
  membership,
  message,
  screeningFinding,
} from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { enqueue } from "../queue.ts";
import { findMentions } from "./mentions.ts";
import { messageRows } from "./message-rows.ts";
import { messageView } from "./message-view.ts";

type Held = typeof heldMessage.$inferSelect;

/** So many are let in at a time: nobody waits long for the group's row, and no packet is large. */
const atOnce = 100;

/** Whose messages, and where. */
export interface Writer {
  groupId: number;
  authorId: string;
}

/**
 * Lets in what moderators released of somebody's messages, in the order in which they were written, under the next
 * numbers of the group; what does not fit into one batch follows by a job. Inside the act's transaction, if there
 * is one. Who was muted or removed in between says nothing: their messages wait again.
 */
export async function postReleased(writer: Writer): Promise<void> {
  await transaction(async () => {
    await holdRoom(writer);
    const held = await nextOf(writer);
    if (held.length === 0) return;
    const room = await roomFor(writer);
    if (!room) {
      await waitAgain(writer);
      return;
    }
    const fresh = await withoutKnown(held);
    if (fresh.length > 0) await post(writer, room.slug, fresh);
    if (held.length === atOnce) await goOn(writer);
    announce("waiting-changed", { accountId: writer.authorId, slug: room.slug });
  });
}

/**
 * Holds what letting somebody's messages in writes to, in the order in which everybody does: the group's row, under
 * which numbers are given, then the membership. Inside a transaction, before the record and before what waits.
 */
export async function holdRoom({ groupId, authorId }: Writer): Promise<void> {
  const isTheirs = and(eq(membership.groupId, groupId), eq(membership.accountId, authorId));
  await database()
    .select({ id: group.id })
    .from(group)
    .where(eq(group.id, groupId))
    .for("no key update");
  await database()
    .select({ groupId: membership.groupId })
    .from(membership)
    .where(isTheirs)
    .for("no key update");
}

const released = ({ groupId, authorId }: Writer) =>
  and(
    eq(heldMessage.groupId, groupId),
    eq(heldMessage.authorId, authorId),
    eq(heldMessage.state, "released"),
    isNull(heldMessage.seq),
  );

function nextOf(writer: Writer): Promise<Held[]> {
  return database()
    .select()
    .from(heldMessage)
    .where(released(writer))
    .orderBy(asc(heldMessage.createdAt), asc(heldMessage.id))
    .limit(atOnce)
    .for("update");
}

/** The group, if its writer may still say something there. */
async function roomFor({ groupId, authorId }: Writer): Promise<{ slug: string } | undefined> {
  const [found] = await database()
    .select({ slug: group.slug })
    .from(group)
    .innerJoin(membership, eq(membership.groupId, group.id))
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(
      and(
        eq(group.id, groupId),
        eq(account.id, authorId),
        isNull(group.archivedAt),
        isNull(account.suspendedAt),
        sql`coalesce(${membership.mutedUntil} <= now(), true)`,
      ),
    );
  return found;
}

/** Of one try that was both stored and kept, which can only be by two processes at once, one is enough. */
async function withoutKnown(held: Held[]): Promise<Held[]> {
  const known = await database()
    .select({ clientId: message.clientId, seq: message.seq })
    .from(message)
    .where(
      and(
        eq(message.authorId, held[0]!.authorId),
        inArray(
          message.clientId,
          held.map(({ clientId }) => clientId),
        ),
      ),
    );
  const seqs = new Map(known.map(({ clientId, seq }) => [clientId, seq]));
  for (const { id, clientId } of held)
    if (seqs.has(clientId)) await markPosted([{ id, seq: seqs.get(clientId)! }]);
  return held.filter(({ clientId }) => !seqs.has(clientId));
}

async function post({ groupId, authorId }: Writer, slug: string, held: Held[]): Promise<void> {
  const mentions = await Promise.all(held.map(({ body }) => findMentions(slug, authorId, body)));
  // The group's row is the lock under which numbers are given, here as in `store-messages.ts`.
  const [next] = await database()
    .update(group)
    .set({ lastSeq: sql`${group.lastSeq} + ${held.length}` })
    .where(eq(group.id, groupId))
    .returning({ last: group.lastSeq });
  const first = next!.last - held.length + 1;
  const placed = held.map((one, at) => ({ ...one, seq: first + at, mentions: mentions[at]! }));
  await database()
    .insert(message)
    .values(
      placed.map(({ clientId, body, contentNote, replyTo, seq, mentions: named }) => ({
        groupId,
        seq,
        authorId,
        clientId,
        body,
        contentNote,
        replyTo,
        mentions: named,
      })),
    );
  await markPosted(placed);
  await countAsLetIn({ groupId, authorId }, held.length);
  await screenedBefore(placed);
  const where = and(
    eq(message.groupId, groupId),
    inArray(
      message.seq,
      placed.map(({ seq }) => seq),
    ),
  );
  const rows = await messageRows({ where, order: asc(message.seq), limit: held.length });
  announce("messages-posted", { groupId, slug, messages: rows.map((row) => messageView(row)) });
}

async function markPosted(posted: { id: string; seq: number }[]): Promise<void> {
  const ids = posted.map(({ id }) => id);
  const seqs = posted.map(({ seq }) => seq);
  await database().execute(sql`
    update held_message h set seq = p.seq
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(seqs)}::int[]) as p (id, seq)
    where h.id = p.id`);
}

/** Whoever was let in often enough is new here no more. */
async function countAsLetIn({ groupId, authorId }: Writer, count: number): Promise<void> {
  await database()
    .update(membership)
    .set({ letIn: sql`least(${membership.letIn} + ${count}, 1000)` })
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, authorId)));
}

/** That it sounds like a crisis was told when it was written; once is enough. */
async function screenedBefore(placed: (Held & { seq: number })[]): Promise<void> {
  const found = placed.flatMap(({ groupId, seq, topic }) =>
    topic ? [{ groupId, seq, topic }] : [],
  );
  if (found.length > 0)
    await database().insert(screeningFinding).values(found).onConflictDoNothing();
}

async function goOn(writer: Writer): Promise<void> {
  const jobKey = `post-released ${writer.groupId} ${writer.authorId}`;
  await enqueue("post-released", writer, { jobKey });
}

async function waitAgain(writer: Writer): Promise<void> {
  const waiting = { state: "waiting" as const, decidedAt: null, actId: null, caseId: null };
  await database().update(heldMessage).set(waiting).where(released(writer));
  const jobKey = `bring-held ${writer.groupId} ${writer.authorId}`;
  await enqueue("bring-held", writer, { jobKey });
}
