import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { lookAfter } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { AskToBeLookedAfter } from "./contract.ts";

/**
 * Asks a group's moderators to look after me when there was no sign of me for so many days. Asking again changes the
 * days. Refuses outsiders with `not-found`, and with `conflict` in an archived group.
 */
export const askToBeLookedAfter = operation(
  { input: AskToBeLookedAfter },
  async function askToBeLookedAfter({ actor }, { slug, days: afterDays }) {
    const mine = await requireMembership(actor.accountId, slug);
    if (!may.care.takePart(mine, mine))
      throw new Refusal("conflict", { message: { key: "messages.archived" } });
    const { groupId, lastSeq: seenSeq } = mine;
    await database()
      .insert(lookAfter)
      .values({ groupId, accountId: actor.accountId, afterDays, seenSeq })
      .onConflictDoUpdate({
        target: [lookAfter.groupId, lookAfter.accountId],
        set: { afterDays, askedAt: sql`now()` },
      });
    return { slug };
  },
);

/** Takes that back; from then on nobody sees it. Refuses outsiders with `not-found`. */
export const stopBeingLookedAfter = operation(
  { input: OneGroup },
  async function stopBeingLookedAfter({ actor }, { slug }) {
    const { groupId } = await requireMembership(actor.accountId, slug);
    await database()
      .delete(lookAfter)
      .where(and(eq(lookAfter.groupId, groupId), eq(lookAfter.accountId, actor.accountId)));
    return { slug };
  },
);
