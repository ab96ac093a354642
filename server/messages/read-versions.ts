import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { messageVersion } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { NamedMessage, type EarlierVersion } from "./contract.ts";

/** More than anybody edits in 15 minutes, and a bound all the same. */
const mostVersions = 100;

/**
 * What a message said before it was edited or deleted, the oldest first; for moderators.
 * Refuses with `not-found` for outsiders, `forbidden` for members.
 */
export const readVersions = operation(
  { input: NamedMessage },
  async function readVersions({ actor }, { slug, seq }): Promise<EarlierVersion[]> {
    const membership = await requireMembership(actor.accountId, slug);
    if (!may.messages.seeEarlierVersions(membership, membership)) throw new Refusal("forbidden");
    const { groupId } = membership;
    const rows = await database()
      .select()
      .from(messageVersion)
      .where(and(eq(messageVersion.groupId, groupId), eq(messageVersion.seq, seq)))
      .orderBy(asc(messageVersion.change))
      .limit(mostVersions);
    return rows.map(({ body, contentNote, replacedAt }) => ({
      body,
      note: contentNote,
      until: replacedAt.toISOString(),
    }));
  },
);
