import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, message } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import type { Membership } from "../groups/membership.ts";
import { Refusal } from "../refusal.ts";
import type { MessageView } from "./contract.ts";
import { indexAnew } from "./index-words.ts";
import { messageRow } from "./message-rows.ts";
import { messageView, type MessageRow } from "./message-view.ts";
import { showMessages } from "./show-messages.ts";

/** What is to be different about a message. */
export type Patch = Partial<typeof message.$inferInsert>;

/** Decides, under the group's lock, what becomes of a message; `null` leaves it as it is. */
export type Decide = (row: MessageRow, change: number) => Promise<Patch | null>;

/**
 * Changes one message and gives the change a number of the group's own, under the group's row lock:
 * whoever was away asks for what came after the last number that they know, and misses nothing.
 * Answers with the message as `accountId` sees it.
 * @throws Refusal `not-found` when there is no such message; whatever `decide` throws.
 */
export async function changeMessage(
  { groupId, slug }: Pick<Membership, "groupId" | "slug">,
  accountId: string,
  seq: number,
  decide: Decide,
): Promise<MessageView> {
  return transaction(async () => {
    const change = (await lockChanges(groupId)) + 1;
    const patch = await decide(await findRow(groupId, seq), change);
    if (patch) await store(groupId, seq, change, patch);
    if (patch && changesWords(patch)) await indexAnew(groupId, seq);
    const row = await findRow(groupId, seq);
    const [view] = await showMessages(groupId, accountId, [row]);
    const messages = [messageView(row)];
    // The one who changed it may have another device open: only theirs hear what is theirs.
    if (patch)
      announce("messages-changed", {
        groupId,
        slug,
        messages,
        by: { accountId, messages: [view!] },
      });
    return view!;
  });
}

/** Whether what is found by a search is another message then, or none. */
function changesWords(patch: Patch): boolean {
  return "body" in patch || "deletedAt" in patch || "hiddenAt" in patch;
}

async function lockChanges(groupId: number): Promise<number> {
  const [locked] = await database()
    .select({ lastChange: group.lastChange })
    .from(group)
    .where(eq(group.id, groupId))
    .for("no key update");
  if (!locked) throw new Refusal("not-found");
  return locked.lastChange;
}

async function findRow(groupId: number, seq: number): Promise<MessageRow> {
  const row = await messageRow(groupId, seq);
  if (!row) throw new Refusal("not-found");
  return row;
}

async function store(groupId: number, seq: number, change: number, patch: Patch): Promise<void> {
  await database()
    .update(message)
    .set({ ...patch, change })
    .where(and(eq(message.groupId, groupId), eq(message.seq, seq)));
  await database().update(group).set({ lastChange: change }).where(eq(group.id, groupId));
}
