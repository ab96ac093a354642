import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { heldMessage, type HeldFinding } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { enqueue } from "../queue.ts";
import type { Verdict } from "../rules/verdict.ts";
import { screen } from "../safety/screening/screen.ts";
import type { HeldKind, WaitingMessage } from "./held-contract.ts";
import { waitingMessage, waitingWhere } from "./my-waiting.ts";
import type { Entry, Stored } from "./stored.ts";

/**
 * Keeps a message for a moderator, and asks in the same commit that it is brought before them: a process that is
 * killed right after leaves nothing behind that nobody sees. The same client id again is the same message.
 */
export function holdMessage(
  slug: string,
  entry: Entry,
  verdict: Verdict,
  stored: Stored,
): Promise<WaitingMessage> {
  const { authorId, clientId, body, contentNote, rulesVersion } = entry;
  const groupId = stored.groupId!;
  // Also where a crisis would not wait: for whatever other reason it does, nobody reads it before a moderator.
  const topic = verdict.topic ?? screen(body).topic;
  return transaction(async () => {
    const [kept] = await database()
      .insert(heldMessage)
      .values({
        groupId,
        authorId,
        clientId,
        body,
        contentNote,
        replyTo: stored.parent.seq,
        kinds: kindsOf(verdict),
        findings: findingsOf(verdict),
        topic,
        rulesVersion,
      })
      .onConflictDoNothing()
      .returning();
    if (!kept) return heldBefore(entry);
    await enqueue(
      "bring-held",
      { groupId, authorId },
      { jobKey: `bring-held ${groupId} ${authorId}`, priority: topic ? -10 : 0 },
    );
    announce("waiting-changed", { accountId: authorId, slug });
    if (topic)
      announce("care-offered", { accountId: authorId, slug, seq: null, topic, isHeld: true });
    return waitingMessage(kept);
  });
}

/** What an earlier try of the same message was answered. */
export async function heldBefore({ authorId, clientId }: Entry): Promise<WaitingMessage> {
  const theirs = and(eq(heldMessage.authorId, authorId), eq(heldMessage.clientId, clientId));
  const [kept] = await waitingWhere(theirs);
  return kept!;
}

/** The most telling first: it is what the writer is told. */
function kindsOf({ topic, fate, found }: Verdict): HeldKind[] {
  const kinds: HeldKind[] = topic ? ["crisis"] : [];
  if (fate === "hold") kinds.push(...found.map(({ kind }) => kind));
  return kinds.length > 0 ? [...new Set(kinds)] : ["newcomer"];
}

function findingsOf({ fate, found }: Verdict): HeldFinding[] {
  if (fate !== "hold") return [];
  return found.map(({ ruleId, kind, says, words }) => ({ ruleId, kind, says, words }));
}
