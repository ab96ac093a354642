import { and, eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { AcceptGuidelines } from "./contract.ts";
import { keepAcceptance } from "./enter-group.ts";
import { requireMembership } from "./membership.ts";
import { refuseOldGuidelines } from "./seen-group.ts";

/**
 * A member agrees to a new version of the group's guidelines; until then they read but do not post.
 * Refuses with `not-found` for outsiders, `conflict` when it has changed once more.
 */
export const acceptGuidelines = operation(
  { input: AcceptGuidelines },
  async function acceptGuidelines({ actor }, { slug, guidelinesVersion }) {
    const { accountId } = actor;
    await transaction(async () => {
      const { groupId, currentGuidelinesVersion } = await requireMembership(accountId, slug);
      refuseOldGuidelines(guidelinesVersion, currentGuidelinesVersion);
      await database()
        .update(membership)
        .set({
          guidelinesVersion: sql`greatest(${membership.guidelinesVersion}, ${guidelinesVersion}::int)`,
        })
        .where(and(eq(membership.groupId, groupId), eq(membership.accountId, accountId)));
      await keepAcceptance({ groupId, accountId, guidelinesVersion });
    });
    return { slug };
  },
);
