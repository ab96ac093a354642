import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, groupBan, membership, message } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import type { Situation } from "./deeds-for.ts";
import { hasWaiting } from "./held-of-case.ts";
import { isInvented } from "./in-drill.ts";
import type { FoundCase } from "./one-case.ts";

/** How things stand with what a case is about, for whoever looks at it. */
export async function situationOf(found: FoundCase, actor: Actor): Promise<Situation> {
  const { row, quietUntil, archivedAt } = found;
  const { groupId, messageSeq, personId } = row;
  return {
    message: messageSeq === null ? null : await messageState(groupId, messageSeq),
    person: personId === null ? null : await personState(groupId, personId),
    waits: await hasWaiting(row.id),
    isArchived: archivedAt !== null,
    isRoomQuiet: quietUntil !== null && quietUntil > new Date(),
    // A drill is handed to nobody outside of it.
    isEscalated: row.escalatedAt !== null || (await isInvented(personId)),
    isCrisis: row.urgency === 0,
    actorIsStaff: actor.staffRole !== null,
  };
}

async function messageState(groupId: number, seq: number): Promise<Situation["message"]> {
  const [row] = await database()
    .select({ hiddenAt: message.hiddenAt, deletedAt: message.deletedAt })
    .from(message)
    .where(and(eq(message.groupId, groupId), eq(message.seq, seq)));
  return row ? { isHidden: row.hiddenAt !== null, isDeleted: row.deletedAt !== null } : null;
}

async function personState(groupId: number, personId: string): Promise<Situation["person"]> {
  const [row] = await database()
    .select({
      staffRole: account.staffRole,
      suspendedAt: account.suspendedAt,
      role: membership.role,
      mutedUntil: membership.mutedUntil,
      bannedAt: groupBan.createdAt,
    })
    .from(account)
    .leftJoin(
      membership,
      and(eq(membership.accountId, account.id), eq(membership.groupId, groupId)),
    )
    .leftJoin(groupBan, and(isBanOf(groupId), eq(groupBan.accountId, account.id)))
    .where(eq(account.id, personId));
  if (!row) return null;
  return {
    isStaff: row.staffRole !== null,
    role: row.role,
    isMuted: row.mutedUntil !== null && row.mutedUntil > new Date(),
    isBanned: row.bannedAt !== null,
    isSuspended: row.suspendedAt !== null,
  };
}

const isBanOf = (groupId: number) =>
  and(eq(groupBan.groupId, groupId), or(isNull(groupBan.until), gt(groupBan.until, sql`now()`)));
