import { and, eq, isNull, ne } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, moderationAct, moderationCase, moderationNotice } from "#db/schema/index.ts";
import type { ActKind } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { enterGroup } from "../groups/enter-group.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { UndoAct, type Deed } from "./contract.ts";
import { waitAgain } from "./decide-held.ts";
import { effects } from "./effects.ts";
import { notify } from "./notify-concerned.ts";
import { findCase, requireCase, type FoundCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/** What takes each act back; what is missing here can't be. */
export const counterOf: Partial<Record<ActKind, Deed | "reopen">> = {
  hide: "restore",
  restore: "hide",
  mute: "unmute",
  "pause-room": "resume-room",
  remove: "reopen",
  ban: "unban",
  suspend: "unsuspend",
  remind: "reopen",
  // What was kept out waits again: whoever takes it back decides.
  discard: "reopen",
  dismiss: "reopen",
};

/**
 * Takes an act back by a counter-act, which is put on record too, and opens its case again. Whoever was told of the
 * act and has not read it yet is not told at all; else they are told that it was taken back.
 * Refuses with `not-found` for whom the case is none of their business, `conflict` when it was taken back before.
 */
export const undoAct = operation(
  { input: UndoAct, pace: [{ name: "undo-act", points: 60, seconds: 600, per: perAccount }] },
  async function undoAct({ actor }, { act }): Promise<{ id: string }> {
    return transaction(async () => {
      const [row] = await database().select().from(moderationAct).where(eq(moderationAct.id, act));
      if (!row?.caseId || !(row.kind in counterOf)) throw new Refusal("not-found");
      await requireCase(actor, row.caseId, true);
      await takeBack(actor, row);
      return { id: row.caseId };
    });
  },
);

/**
 * The same, for whoever may: an appeal is answered by staff too, whose desk the case does not lie on. Inside a
 * transaction.
 * @throws Refusal `conflict` when it was taken back before, or can't be.
 */
export async function takeBack(
  actor: Actor,
  act: typeof moderationAct.$inferSelect,
): Promise<void> {
  const counter = counterOf[act.kind];
  if (!counter || act.caseId === null) throw new Refusal("conflict");
  await refuseIfUndone(act.id);
  const found = await findCase(act.caseId, actor.accountId, true);
  if (act.kind === "discard") await waitAgain(found, act.id);
  if (act.kind === "remove" || act.kind === "ban") await letBackIn(found);
  if (counter !== "reopen")
    await effects[counter]?.({ found, actorId: actor.accountId, until: null });
  await recordAct({
    actorId: actor.accountId,
    groupId: act.groupId,
    caseId: act.caseId,
    kind: counter,
    personId: act.personId,
    messageSeq: act.messageSeq,
    undoes: act.id,
  });
  await takeBackNotice(found, act.id, counter);
  await reopen(found, actor.accountId);
}

async function refuseIfUndone(act: number): Promise<void> {
  const [before] = await database()
    .select({ id: moderationAct.id })
    .from(moderationAct)
    .where(eq(moderationAct.undoes, act));
  if (before) throw new Refusal("conflict", { message: { key: "moderation.already-undone" } });
}

/** As a member, with the guidelines as they are now: they had agreed to them. */
async function letBackIn({ row }: FoundCase): Promise<void> {
  const [room] = await database()
    .select({ version: group.guidelinesVersion })
    .from(group)
    .where(eq(group.id, row.groupId));
  if (!row.personId || !room) return;
  const { groupId, personId: accountId } = row;
  await effects.unban?.({ found: { row } as FoundCase, actorId: accountId, until: null });
  await enterGroup({ groupId, accountId, role: "member", guidelinesVersion: room.version });
}

async function takeBackNotice(
  { row }: FoundCase,
  act: number,
  counter: Deed | "reopen",
): Promise<void> {
  const unread = await database()
    .delete(moderationNotice)
    .where(and(eq(moderationNotice.actId, act), isNull(moderationNotice.readAt)))
    .returning({ id: moderationNotice.id });
  const told = unread.length === 0 && row.personId !== null && counter !== "reopen";
  if (!told) return;
  const { personId: accountId, groupId } = row;
  await notify({ accountId: accountId!, groupId, kind: counter }, "");
}

/** Unless the same subject has another open case by now. */
async function reopen({ row }: FoundCase, accountId: string): Promise<void> {
  const { groupId, subject, messageSeq, personId } = moderationCase;
  const [other] = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(
      and(
        eq(groupId, row.groupId),
        isNull(moderationCase.resolvedAt),
        ne(moderationCase.id, row.id),
        row.messageSeq === null
          ? and(eq(subject, "person"), eq(personId, row.personId ?? row.id))
          : eq(messageSeq, row.messageSeq),
      ),
    );
  if (other) return;
  const open = { resolvedAt: null, resolvedBy: null, outcome: null };
  const mine = { claimedBy: accountId, claimedAt: new Date() };
  await database()
    .update(moderationCase)
    .set({ ...open, ...mine })
    .where(eq(moderationCase.id, row.id));
  await tellModerators(row.groupId, row.id);
}
