import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { joinRequest } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { DecideJoinRequest } from "./contract.ts";
import { enterGroup } from "./enter-group.ts";
import { requireModerator } from "./membership.ts";

/**
 * A moderator answers somebody who asked to join; the first answer holds.
 * Refuses with `not-found` for outsiders and for requests of other groups, `forbidden` for members
 * who are no moderators, `conflict` (and what was decided) when it was answered in the meantime.
 */
export const decideJoinRequest = operation(
  { input: DecideJoinRequest },
  async function decideJoinRequest({ actor }, { slug, request, decision }) {
    const { groupId, archivedAt } = await requireModerator(actor.accountId, slug);
    if (archivedAt && decision === "accepted")
      throw new Refusal("conflict", { message: { key: "messages.archived" } });
    await transaction(async () => {
      const [decided] = await database()
        .update(joinRequest)
        .set({ decision, decidedAt: sql`now()`, decidedBy: actor.accountId })
        .where(
          and(
            eq(joinRequest.id, request),
            eq(joinRequest.groupId, groupId),
            isNull(joinRequest.decidedAt),
          ),
        )
        .returning({
          accountId: joinRequest.accountId,
          guidelinesVersion: joinRequest.guidelinesVersion,
        });
      if (!decided) throw await alreadyAnswered(request, groupId);
      if (decision === "accepted") await enterGroup({ groupId, role: "member", ...decided });
    });
    return { slug, decision };
  },
);

const answered = {
  accepted: "groups.request-accepted",
  declined: "groups.request-declined",
  withdrawn: "groups.request-withdrawn",
};

async function alreadyAnswered(request: string, groupId: number): Promise<Refusal> {
  const [found] = await database()
    .select({ decision: joinRequest.decision })
    .from(joinRequest)
    .where(and(eq(joinRequest.id, request), eq(joinRequest.groupId, groupId)));
  if (!found?.decision) return new Refusal("not-found");
  return new Refusal("conflict", { message: { key: answered[found.decision] } });
}
