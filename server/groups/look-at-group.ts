import { and, asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, groupGuidelines, joinRequest, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { questionsOf } from "./ask-to-join.ts";
import { OneGroup, type GroupPortrait } from "./contract.ts";
import { headingFor } from "./heading.ts";
import { seenGroup, type SeenGroup } from "./seen-group.ts";

/**
 * What a group says about itself. Outsiders learn no names and no numbers.
 * Refuses with `not-found` for groups that one may not know of, as for those that do not exist.
 */
export const lookAtGroup = operation(
  { input: OneGroup },
  async function lookAtGroup({ actor }, { slug }): Promise<GroupPortrait> {
    const group = await seenGroup(actor.accountId, slug);
    const { standing } = group;
    const [heading, guidelines, questions, askedAt, moderators] = await Promise.all([
      headingFor({ ...group, groupId: group.id, role: standing?.role ?? null }),
      guidelinesOf(group),
      may.groups.ask(group, standing) ? questionsOf(group.id) : [],
      standing ? null : whenAsked(group.id, actor.accountId),
      may.groups.seeMembers(group, standing) ? moderatorsOf(group.id) : [],
    ]);
    const mine = standing && {
      isPaused: standing.pausedAt !== null,
      hasNewGuidelines: standing.guidelinesVersion < group.guidelinesVersion,
      notify: standing.notify,
    };
    const { purpose, access } = group;
    const isArchived = group.archivedAt !== null;
    return {
      heading,
      purpose,
      access,
      isArchived,
      guidelines,
      questions,
      askedAt,
      mine,
      moderators,
    };
  },
);

async function guidelinesOf({ id, guidelinesVersion: version }: SeenGroup) {
  const [row] = await database()
    .select({ body: groupGuidelines.body })
    .from(groupGuidelines)
    .where(and(eq(groupGuidelines.groupId, id), eq(groupGuidelines.version, version)));
  return { version, body: row?.body ?? "" };
}

async function whenAsked(groupId: number, accountId: string): Promise<string | null> {
  const [row] = await database()
    .select({ createdAt: joinRequest.createdAt })
    .from(joinRequest)
    .where(
      and(
        eq(joinRequest.groupId, groupId),
        eq(joinRequest.accountId, accountId),
        isNull(joinRequest.decidedAt),
      ),
    );
  return row?.createdAt.toISOString() ?? null;
}

async function moderatorsOf(groupId: number): Promise<string[]> {
  const rows = await database()
    .select({ name: account.displayName })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(eq(membership.groupId, groupId), eq(membership.role, "moderator")))
    .orderBy(asc(account.displayNameKey))
    .limit(20);
  return rows.map(({ name }) => name);
}
