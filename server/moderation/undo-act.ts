import { and, desc, eq, inArray, isNull, ne } from "drizzle-orm";
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
import { escalateOn } from "./escalation.ts";
import { notify } from "./notify-concerned.ts";
import { findCase, refuseIfAnothers, requireCase, type FoundCase } from "./one-case.ts";
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
  care: "reopen",
};

/**
 * Takes an act back by a counter-act, which is put on record too, and opens its case again; of a resolution all of
 * its acts, or none. Whoever was told of the
 * act and has not read it yet is not told at all; else they are told that it was taken back.
 * Refuses with `not-found` for whom the case is none of their business, `conflict` when it was taken back before or
 * another works on the case, `forbidden` for what staff alone may do.
 */
export const undoAct = operation(
  { input: UndoAct, pace: [{ name: "undo-act", points: 60, seconds: 600, per: perAccount }] },
  async function undoAct({ actor }, { act: acts }): Promise<{ id: string }> {
    return transaction(async () => {
      const rows = await database()
        .select()
        .from(moderationAct)
        .where(inArray(moderationAct.id, acts))
        .orderBy(desc(moderationAct.id));
      const [newest, ...rest] = rows;
      const caseId = newest?.caseId;
      const isOne = rows.every((row) => row.caseId === caseId && row.kind in counterOf);
      if (!caseId || rows.length < acts.length || !isOne) throw new Refusal("not-found");
      await refuseIfAnothers(actor, await requireCase(actor, caseId, true));
      if (!rows.every(({ kind }) => mayTakeBack(actor, kind))) throw new Refusal("forbidden");
      await takeBack(actor, [newest, ...rest]);
      return { id: caseId };
    });
  },
);

/** What staff alone may do is staff's to take back. */
export const mayTakeBack = ({ staffRole }: Pick<Actor, "staffRole">, kind: ActKind): boolean =>
  staffRole !== null || kind !== "suspend";

type Act = typeof moderationAct.$inferSelect;

/**
 * The same, for whoever may: an appeal is answered by staff too, whose desk the case does not lie on. All acts are of
 * one case, the newest first. Inside a transaction. The case is theirs then, unless it is left `unclaimed`: then a
 * crisis goes on to the next.
 * @throws Refusal `conflict` when one was taken back before, or can't be.
 */
export async function takeBack(
  actor: Actor,
  acts: [Act, ...Act[]],
  { unclaimed = false } = {},
): Promise<void> {
  const { caseId } = acts[0];
  if (caseId === null) throw new Refusal("conflict");
  const found = await findCase(caseId, actor.accountId, true);
  // What is done goes before the record of it: whoever holds the record waits for nobody.
  for (const act of acts) await undoEffect(actor, found, act);
  for (const act of acts) await recordCounter(actor, found, act);
  await reopen(found, unclaimed ? null : actor.accountId);
}

async function undoEffect(actor: Actor, found: FoundCase, act: Act): Promise<void> {
  const counter = counterOf[act.kind];
  if (!counter) throw new Refusal("conflict");
  await refuseIfUndone(act.id);
  if (act.kind === "discard") await waitAgain(found, act.id);
  if (act.kind === "remove" || act.kind === "ban") await letBackIn(found, act.kind);
  if (counter !== "reopen")
    await effects[counter]?.({ found, actorId: actor.accountId, until: null });
}

async function recordCounter(actor: Actor, found: FoundCase, act: Act): Promise<void> {
  const kind = counterOf[act.kind]!;
  const { groupId, caseId, personId, messageSeq, id: undoes } = act;
  const { accountId: actorId } = actor;
  await recordAct({ actorId, groupId, caseId, kind, personId, messageSeq, undoes });
  await takeBackNotice(found, undoes, kind);
}

async function refuseIfUndone(act: number): Promise<void> {
  const [before] = await database()
    .select({ id: moderationAct.id })
    .from(moderationAct)
    .where(eq(moderationAct.undoes, act));
  if (before) throw new Refusal("conflict", { message: { key: "moderation.already-undone" } });
}

/**
 * As a member, with the guidelines as they are now: they had agreed to them. Taking back a removal does not lift a ban.
 */
async function letBackIn({ row }: FoundCase, kind: "remove" | "ban"): Promise<void> {
  const [room] = await database()
    .select({ version: group.guidelinesVersion })
    .from(group)
    .where(eq(group.id, row.groupId));
  if (!row.personId || !room) return;
  const { groupId, personId: accountId } = row;
  if (kind === "ban")
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

/** Unless the same subject has another open case by now; one that another works on stays theirs. */
async function reopen({ row, holds }: FoundCase, accountId: string | null): Promise<void> {
  const isOpen = row.resolvedAt === null;
  if (isOpen && accountId !== null && row.claimedBy !== null && holds)
    return tellModerators(row.groupId, row.id);
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
  const mine = { claimedBy: accountId, claimedAt: accountId === null ? null : new Date() };
  await database()
    .update(moderationCase)
    .set({ ...open, ...mine })
    .where(eq(moderationCase.id, row.id));
  if (accountId === null && row.urgency === 0) await escalateOn(row.id);
  await tellModerators(row.groupId, row.id);
}
