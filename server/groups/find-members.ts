import { and, asc, eq, isNull, like, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { FindMembers, type Named } from "./contract.ts";
import { requireMembership } from "./membership.ts";

/** As many names as one looks through while writing. */
const mostFound = 8;

/**
 * Members of a group whose name begins so, oneself aside: for completing a name while one writes it.
 * Refuses outsiders with `not-found`.
 */
export const findMembers = operation(
  {
    input: FindMembers,
    pace: [{ name: "find-members", points: 120, seconds: 60, per: perAccount }],
  },
  async function findMembers({ actor }, { slug, prefix }): Promise<Named[]> {
    const { groupId } = await requireMembership(actor.accountId, slug);
    return database()
      .select({ id: account.id, name: account.displayName })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(
        and(
          eq(membership.groupId, groupId),
          ne(account.id, actor.accountId),
          isNull(account.suspendedAt),
          // A folded name has letters and digits only: nothing in it means more than itself here.
          like(account.displayNameKey, `${foldDisplayName(prefix)}%`),
        ),
      )
      .orderBy(asc(account.displayNameKey))
      .limit(mostFound);
  },
);
