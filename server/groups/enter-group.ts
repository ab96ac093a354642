import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  group,
  groupBan,
  guidelinesAcceptance,
  joinRequest,
  membership,
  type GroupRole,
} from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { enqueue } from "../queue.ts";
import { Refusal } from "../refusal.ts";

interface Entrance {
  groupId: number;
  accountId: string;
  role: GroupRole;
  /** The version of the guidelines that the person agreed to; it must exist. */
  guidelinesVersion: number;
}

/**
 * Lets somebody into a group, inside the caller's transaction; whether they may is decided before.
 * Done twice it changes nothing, except that a member may become moderator, never the reverse.
 * A newcomer starts with nothing unread: what was said before them is not their homework.
 * @throws Refusal `forbidden` for whom moderators banned from the group, whichever way they come.
 */
export async function enterGroup(entrance: Entrance): Promise<void> {
  await refuseIfBanned(entrance);
  const isNew = await keepMembership(entrance);
  await keepAcceptance(entrance);
  await settleWaitingRequest(entrance);
  const { groupId, accountId } = entrance;
  if (!isNew) return;
  await enqueue("hint-evasion", { accountId });
  announce("member-joined", { groupId, accountId });
}

/** @throws Refusal `forbidden` for whom moderators banned from the group. */
export async function refuseIfBanned({
  groupId,
  accountId,
}: Pick<Entrance, "groupId" | "accountId">): Promise<void> {
  const [ban] = await database()
    .select({ until: groupBan.until })
    .from(groupBan)
    .where(
      and(
        eq(groupBan.groupId, groupId),
        eq(groupBan.accountId, accountId),
        or(isNull(groupBan.until), gt(groupBan.until, sql`now()`)),
      ),
    );
  if (ban) throw new Refusal("forbidden", { message: { key: "groups.banned" } });
}

async function keepMembership(entrance: Entrance): Promise<boolean> {
  const lastSeq = database()
    .select({ lastSeq: group.lastSeq })
    .from(group)
    .where(eq(group.id, entrance.groupId));
  const [kept] = await database()
    .insert(membership)
    .values({ ...entrance, lastReadSeq: sql`(${lastSeq})` })
    .onConflictDoUpdate({
      target: [membership.groupId, membership.accountId],
      set: {
        role: sql`case when excluded.role = 'moderator' then excluded.role else ${membership.role} end`,
        guidelinesVersion: sql`greatest(${membership.guidelinesVersion}, excluded.guidelines_version)`,
      },
    })
    // A row that this statement made has never been locked or changed by anyone.
    .returning({ isNew: sql<boolean>`xmax = 0` });
  return kept?.isNew ?? false;
}

/** Notes that somebody agreed to a version of a group's guidelines; kept even after they leave. */
export async function keepAcceptance(acceptance: {
  groupId: number;
  accountId: string;
  guidelinesVersion: number;
}): Promise<void> {
  const { groupId, accountId, guidelinesVersion: version } = acceptance;
  await database()
    .insert(guidelinesAcceptance)
    .values({ groupId, accountId, version })
    .onConflictDoNothing();
}

/** Whoever is in by another way (an invitation, a group that opened) waits no longer. */
async function settleWaitingRequest({ groupId, accountId }: Entrance): Promise<void> {
  await database()
    .update(joinRequest)
    .set({ decidedAt: sql`now()`, decision: "accepted" })
    .where(
      and(
        eq(joinRequest.groupId, groupId),
        eq(joinRequest.accountId, accountId),
        isNull(joinRequest.decidedAt),
      ),
    );
}
