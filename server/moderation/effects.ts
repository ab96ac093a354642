import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, groupBan, membership } from "#db/schema/index.ts";
import { endSessions } from "../accounts/session.ts";
import { announce } from "../events.ts";
import { changeMessage } from "../messages/change-message.ts";
import { holdRoom } from "../messages/post-released.ts";
import type { Deed } from "./contract.ts";
import type { FoundCase } from "./one-case.ts";
import { quieten } from "./quieten.ts";

/** What an effect has to know. `until` is there where the deed holds for a time. */
export interface Effect {
  found: FoundCase;
  actorId: string;
  until: Date | null;
}

/** What each deed does to the group, beside being put on record; the others do nothing more. */
export const effects: Partial<Record<Deed, (effect: Effect) => Promise<void>>> = {
  hide: (effect) => showMessage(effect, new Date()),
  restore: (effect) => showMessage(effect, null),
  // What is let in is known by the act's number, so only after it is on record: here it but takes its place in the row.
  release: makeWay,
  mute: (effect) => mute(effect, effect.until),
  unmute: (effect) => mute(effect, null),
  "pause-room": ({ found, until }) => quieten(roomOf(found), until),
  "resume-room": ({ found }) => quieten(roomOf(found), null),
  remove: removeMember,
  ban,
  unban,
  suspend: (effect) => suspend(effect, true),
  unsuspend: (effect) => suspend(effect, false),
};

const roomOf = ({ row, slug }: FoundCase) => ({ groupId: row.groupId, slug });

async function showMessage({ found, actorId }: Effect, hiddenAt: Date | null): Promise<void> {
  const { row, slug } = found;
  const unpinned = hiddenAt && { pinnedAt: null, pinnedBy: null };
  await changeMessage({ groupId: row.groupId, slug }, actorId, row.messageSeq!, async () => ({
    hiddenAt,
    ...unpinned,
  }));
}

async function makeWay({ found: { row } }: Effect): Promise<void> {
  const { groupId, personId: authorId } = row;
  if (authorId) await holdRoom({ groupId, authorId });
}

const membershipOf = ({ found: { row } }: Effect) =>
  and(eq(membership.groupId, row.groupId), eq(membership.accountId, row.personId!));

async function mute(effect: Effect, mutedUntil: Date | null): Promise<void> {
  await database().update(membership).set({ mutedUntil }).where(membershipOf(effect));
  const { row, slug } = effect.found;
  announce("writing-changed", { groupId: row.groupId, slug, accountId: row.personId });
}

async function removeMember(effect: Effect): Promise<void> {
  await database().delete(membership).where(membershipOf(effect));
  const { row, slug } = effect.found;
  announce("member-left", { groupId: row.groupId, slug, accountId: row.personId! });
}

async function ban(effect: Effect): Promise<void> {
  const { found, until } = effect;
  const { groupId, personId } = found.row;
  await database()
    .insert(groupBan)
    .values({ groupId, accountId: personId!, until })
    .onConflictDoUpdate({
      target: [groupBan.groupId, groupBan.accountId],
      set: { until, createdAt: sql`now()` },
    });
  await removeMember(effect);
}

async function unban({ found: { row } }: Effect): Promise<void> {
  await database()
    .delete(groupBan)
    .where(and(eq(groupBan.groupId, row.groupId), eq(groupBan.accountId, row.personId!)));
}

async function suspend({ found: { row } }: Effect, isSuspended: boolean): Promise<void> {
  const suspendedAt = isSuspended ? new Date() : null;
  await database().update(account).set({ suspendedAt }).where(eq(account.id, row.personId!));
  if (isSuspended) await endSessions(row.personId!);
}
