import { and, asc, eq, gt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { ListMembers, membersPerPage, type GroupHeading, type Member } from "./contract.ts";
import { headingFor } from "./heading.ts";
import { requireMembership } from "./membership.ts";

/** A page of the people in a group; `next` goes on after it. */
export interface MembersPage {
  heading: GroupHeading;
  members: Member[];
  next: string | null;
}

/** The people in a group, by name, for those who are in it. Refuses with `not-found` for outsiders. */
export const listMembers = operation(
  { input: ListMembers },
  async function listMembers({ actor }, { slug, after }): Promise<MembersPage> {
    const mine = await requireMembership(actor.accountId, slug);
    const rows = await database()
      .select({
        id: account.id,
        name: account.displayName,
        role: membership.role,
        key: account.displayNameKey,
      })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(
        and(
          eq(membership.groupId, mine.groupId),
          after === undefined ? undefined : gt(account.displayNameKey, after),
        ),
      )
      .orderBy(asc(account.displayNameKey))
      .limit(membersPerPage + 1);
    const page = rows.slice(0, membersPerPage);
    return {
      heading: await headingFor(mine),
      members: page.map(({ key: _key, ...shown }) => shown),
      next: rows.length > page.length ? (page.at(-1)?.key ?? null) : null,
    };
  },
);
