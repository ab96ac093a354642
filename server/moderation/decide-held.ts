import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { heldMessage } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { postReleased } from "../messages/post-released.ts";
import { enqueue } from "../queue.ts";
import { Refusal } from "../refusal.ts";
import type { FoundCase } from "./one-case.ts";

/** What is decided of messages that wait: of one of them, or of all in the case. */
interface Decision {
  deed: "release" | "discard";
  act: number;
  only: string | undefined;
}

/**
 * Lets messages in or keeps them out, inside the act's transaction: one statement, however many they are. The first
 * of those that were let in are there with the same commit, the others follow by a job.
 * @throws Refusal `conflict` when nothing waits there any more.
 */
export async function decideHeld(
  { row, slug }: FoundCase,
  { deed, act, only }: Decision,
): Promise<void> {
  const state = deed === "release" ? "released" : "discarded";
  const [decided] = await database().execute<{ count: number }>(sql`
    with decided as (
      update held_message set state = ${state}, decided_at = now(), act_id = ${act}
      where case_id = ${row.id} and state = 'waiting' ${only ? sql`and id = ${only}` : sql``}
      returning 1
    )
    select count(*)::int as count from decided`);
  if (!decided?.count)
    throw new Refusal("conflict", { message: { key: "moderation.waits-no-more" } });
  const { groupId, personId } = row;
  if (!personId) return;
  if (deed === "release") await postReleased({ groupId, authorId: personId });
  else announce("waiting-changed", { accountId: personId, slug });
}

/** What an act kept out waits again, before whoever takes it back. Inside a transaction. */
export async function waitAgain({ row, slug }: FoundCase, act: number): Promise<void> {
  const waiting = { state: "waiting" as const, decidedAt: null, actId: null, caseId: null };
  await database().update(heldMessage).set(waiting).where(eq(heldMessage.actId, act));
  const { groupId, personId } = row;
  if (!personId) return;
  const jobKey = `bring-held ${groupId} ${personId}`;
  await enqueue("bring-held", { groupId, authorId: personId }, { jobKey });
  announce("waiting-changed", { accountId: personId, slug });
}
