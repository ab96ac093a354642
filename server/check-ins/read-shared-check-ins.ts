import { and, desc, eq, getTableColumns, notExists, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, checkIn, membership, personalBlock } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { perPage, ReadShared, type SharedCheckIns } from "./contract.ts";
import { answersOf } from "./rows.ts";

/**
 * A page of what members shared with their group, the newest first. Refuses outsiders with
 * `not-found`. Whoever left the group takes what they shared along, and whom the reader has blocked
 * is not there.
 */
export const readSharedCheckIns = operation(
  { input: ReadShared },
  async function readSharedCheckIns({ actor }, { slug, after }): Promise<SharedCheckIns> {
    const mine = await requireMembership(actor.accountId, slug);
    if (!may.checkIns.seeShared(mine, mine)) throw new Refusal("not-found");
    const rows = await database()
      .select({ row: getTableColumns(checkIn), name: account.displayName })
      .from(checkIn)
      .innerJoin(account, eq(account.id, checkIn.accountId))
      .innerJoin(
        membership,
        and(eq(membership.groupId, checkIn.groupId), eq(membership.accountId, checkIn.accountId)),
      )
      .where(
        and(
          eq(checkIn.groupId, mine.groupId),
          isNotBlockedBy(actor.accountId),
          after === undefined ? undefined : comesAfter(after),
        ),
      )
      .orderBy(desc(checkIn.madeAt), desc(checkIn.id))
      .limit(perPage + 1);
    const page = rows.slice(0, perPage);
    return {
      heading: await headingFor(mine),
      checkIns: await Promise.all(
        page.map(async ({ row, name }) => ({
          id: row.id,
          author: { id: row.accountId, name },
          day: row.localDay,
          at: row.madeAt.toISOString(),
          ...(await answersOf(row, row.sharesNote)),
        })),
      ),
      next: rows.length > page.length ? page.at(-1)!.row.id : null,
    };
  },
);

const isNotBlockedBy = (readerId: string) =>
  notExists(
    database()
      .select({ one: sql`1` })
      .from(personalBlock)
      .where(
        and(eq(personalBlock.accountId, readerId), eq(personalBlock.blockedId, checkIn.accountId)),
      ),
  );

/** Further down than one that was on the page before; it may have been taken back since. */
const comesAfter = (id: string) =>
  sql`(${checkIn.madeAt}, ${checkIn.id}) < (
    select one.made_at, one.id from ${checkIn} one where one.id = ${id})`;
