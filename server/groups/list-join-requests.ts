import { and, asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, joinRequest } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { OneGroup, requestsPerPage, type GroupHeading, type WaitingRequest } from "./contract.ts";
import { headingFor } from "./heading.ts";
import { requireModerator } from "./membership.ts";

/** Those who have waited longest; each answer makes room for the next. */
export interface WaitingRequests {
  heading: GroupHeading;
  requests: WaitingRequest[];
}

/**
 * Who asks to join, for the group's moderators, longest waiting first.
 * Refuses with `not-found` for outsiders, `forbidden` for members who are no moderators.
 */
export const listJoinRequests = operation(
  { input: OneGroup },
  async function listJoinRequests({ actor }, { slug }): Promise<WaitingRequests> {
    const mine = await requireModerator(actor.accountId, slug);
    const rows = await database()
      .select({
        id: joinRequest.id,
        name: account.displayName,
        createdAt: joinRequest.createdAt,
        answers: joinRequest.answers,
      })
      .from(joinRequest)
      .innerJoin(account, eq(account.id, joinRequest.accountId))
      .where(and(eq(joinRequest.groupId, mine.groupId), isNull(joinRequest.decidedAt)))
      .orderBy(asc(joinRequest.createdAt), asc(joinRequest.id))
      .limit(requestsPerPage);
    const requests = rows.map(({ createdAt, ...row }) => ({
      ...row,
      askedAt: createdAt.toISOString(),
    }));
    return { heading: await headingFor(mine), requests };
  },
);
