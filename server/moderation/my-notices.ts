import { and, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { appeal, group, membership, moderationNotice, type NoticeKind } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { unseal } from "../vault/seal.ts";
import type { NoticeView } from "./view-contract.ts";

/** Most that are shown; older ones are over. */
const most = 50;
/** What can be appealed: what was done to somebody or to their words. */
export const appealable: NoticeKind[] = ["hide", "remind", "mute", "remove", "ban", "discard"];

/** What moderators told me, the newest first. Looking at them marks them as read. */
export const myNotices = operation(
  { input: z.object({}) },
  async function myNotices({ actor }): Promise<NoticeView[]> {
    const { accountId } = actor;
    const rows = await database()
      .select({
        row: moderationNotice,
        group: group.name,
        slug: group.slug,
        isModerator: sql<boolean>`${membership.role} is not distinct from 'moderator'`,
        appeal,
      })
      .from(moderationNotice)
      .innerJoin(group, eq(group.id, moderationNotice.groupId))
      .leftJoin(
        membership,
        and(eq(membership.groupId, group.id), eq(membership.accountId, accountId)),
      )
      .leftJoin(
        appeal,
        and(eq(appeal.actId, moderationNotice.actId), eq(appeal.accountId, accountId)),
      )
      .where(eq(moderationNotice.accountId, accountId))
      .orderBy(desc(moderationNotice.createdAt))
      .limit(most);
    const last = rows.at(-1);
    if (last)
      await database()
        .update(moderationNotice)
        .set({ readAt: sql`now()` })
        .where(
          and(
            eq(moderationNotice.accountId, accountId),
            isNull(moderationNotice.readAt),
            // Not what came in this moment; what is over is.
            or(
              inArray(
                moderationNotice.id,
                rows.map(({ row }) => row.id),
              ),
              lt(moderationNotice.createdAt, last.row.createdAt),
            ),
          ),
        );
    return Promise.all(
      rows.map(async ({ row, group: name, slug, isModerator, appeal: asked }) => ({
        id: row.id,
        kind: row.kind,
        group: name,
        at: row.createdAt.toISOString(),
        until: row.until?.toISOString() ?? null,
        words: row.words ? await unseal(accountId, row.words) : "",
        to: isModerator ? placeOf(row.kind, slug) : null,
        appeal:
          row.actId !== null && appealable.includes(row.kind)
            ? { act: row.actId, state: stateOf(asked) }
            : null,
      })),
    );
  },
);

/** Where a moderator can do something about what they are told. */
function placeOf(kind: NoticeKind, slug: string): string | null {
  if (kind === "follow-up-yours") return "/desk/follow-ups";
  const isOfRoster = kind.startsWith("swap-") || kind === "hours-open";
  return isOfRoster ? `/desk/groups/${slug}/roster` : null;
}

function stateOf(
  asked: typeof appeal.$inferSelect | null,
): NonNullable<NoticeView["appeal"]>["state"] {
  if (!asked) return "possible";
  return asked.decision ?? "waiting";
}

/** How many of them I have not read. */
export const countNotices = operation(
  { input: z.object({}) },
  async function countNotices({ actor }): Promise<number> {
    const [row] = await database()
      .select({ count: sql<number>`count(*)::int` })
      .from(moderationNotice)
      .where(and(eq(moderationNotice.accountId, actor.accountId), isNull(moderationNotice.readAt)));
    return row?.count ?? 0;
  },
);
