import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  account,
  appeal,
  followUp,
  groupBan,
  membership,
  moderationCase,
  swap,
} from "#db/schema/index.ts";
import type { Caller } from "#server/actor.ts";
import { findSession, openSession } from "#server/accounts/session.ts";
import { askToBeLookedAfter } from "#server/care/look-after-me.ts";
import { startDrill } from "#server/drills/start-drill.ts";
import { letGoOfCase } from "#server/moderation/let-go-of-case.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { askSwap } from "#server/roster/swaps/ask-swap.ts";
import { sealFor } from "#server/vault/seal.ts";
import { groupOf, nobody, person, type Person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";
import { done, reportOf } from "./stage.ts";

/** Everybody who could knock, in the order of the table. */
export const roles = [
  "outsider",
  "member",
  "muted member",
  "banned",
  "moderator",
  "moderator whom the case is about",
  "moderator of another group",
  "who moderated before",
  "staff",
  "staff to whom it was handed",
  "owner",
  "suspended moderator",
  "signed out",
] as const;
export type Role = (typeof roles)[number];

/** What one role reaches for: all of the same shape, and about somebody else, or about them. */
export interface Reached {
  slug: string;
  /** An open case about a message, that message, and an act in it which can be taken back. */
  id: string;
  seq: number;
  act: number;
  appeal: string;
  /** A crisis that is over and was this role's, if it could be; and the follow-up of it. */
  over: string;
  followUp: string;
  /** A crisis that waits. */
  crisis: string;
  shift: string;
  swap: string;
  colleague: string;
  kit: string;
  drill: string;
}

/** Makes everybody and everything; answers who knocks in a role, and what they reach for. */
export async function wholeMatrix() {
  const tag = randomUUID().slice(0, 8);
  const called = (name: string, more = {}) => person(`${name} ${tag}`, more);
  const [ruth, dani, juno, gone] = await Promise.all(
    ["Ruth", "Dani", "Juno", "Gone"].map((one) => called(one)),
  );
  const [maya, lena, kit, muted] = await Promise.all(
    ["Maya", "Lena", "Kit", "Muted"].map((one) => called(one)),
  );
  const [banned, before, other, noor] = await Promise.all(
    ["Banned", "Before", "Other", "Noor"].map((one) => called(one)),
  );
  const iris = await called("Iris", { staffRole: "staff" });
  const owner = await called("Owner", { staffRole: "owner" });
  const slug = `matrix-${tag}`;
  const moderators = [ruth!, dani!, juno!, gone!, before!];
  const room = await groupOf({ slug, moderators, members: [maya!, lena!, kit!, muted!] });
  await groupOf({ slug: `other-${tag}`, moderators: [other!] });
  const inRoom = (who: Person) =>
    and(eq(membership.groupId, room.id), eq(membership.accountId, who.account.id));
  const mutedUntil = new Date(Date.now() + 3_600_000);
  await database().update(membership).set({ mutedUntil }).where(inRoom(muted!));
  await database().delete(membership).where(inRoom(before!));
  await database().insert(groupBan).values({ groupId: room.id, accountId: banned!.account.id });

  await askToBeLookedAfter(kit!.caller, { slug, days: 2 });
  const shared = {
    slug,
    ...(await onTheRoster(dani!, slug)),
    colleague: dani!.account.id,
    kit: kit!.account.id,
    drill: await drillOf(ruth!),
  };
  const by = { reporter: kit!, deedBy: dani! };
  const usual = { ...shared, ...(await casesAbout(maya!, slug, { ...by, over: ruth! })) };
  const theirs = { ...shared, ...(await casesAbout(juno!, slug, { ...by, over: ruth! })) };
  const handed = {
    ...shared,
    ...(await casesAbout(lena!, slug, { ...by, over: iris, isHanded: true })),
  };
  const cookie = await suspend(gone!);
  const who: Record<Exclude<Role, "suspended moderator" | "signed out">, Person> = {
    outsider: noor!,
    member: kit!,
    "muted member": muted!,
    banned: banned!,
    moderator: ruth!,
    "moderator whom the case is about": juno!,
    "moderator of another group": other!,
    "who moderated before": before!,
    staff: iris,
    "staff to whom it was handed": iris,
    owner,
  };
  for (const one of Object.values(who)) await sealFor(one.account.id, "a word");
  return {
    async caller(role: Role): Promise<Caller> {
      if (role === "signed out") return nobody();
      if (role !== "suspended moderator") return who[role].caller;
      const found = await findSession(cookie, false);
      return { actor: found?.actor ?? null, address: "192.0.2.1" };
    },
    reached(role: Role): Reached {
      if (role === "staff to whom it was handed") return handed;
      return role === "moderator whom the case is about" ? theirs : usual;
    },
  };
}

interface By {
  reporter: Person;
  deedBy: Person;
  /** Who was with the person in the crisis that is over. */
  over: Person;
  isHanded?: boolean;
}

/** Somebody's hidden message, with a second look that waits; a crisis of theirs that is over, and one that waits. */
async function casesAbout(about: Person, slug: string, { reporter, deedBy, over, isHanded }: By) {
  const { seq } = await say(about, slug, "Nobody here has ever been of any help.");
  await reportOf(reporter, slug, seq);
  const [row] = await database()
    .select({ id: moderationCase.id, groupId: moderationCase.groupId })
    .from(moderationCase)
    .where(and(eq(moderationCase.personId, about.account.id), eq(moderationCase.messageSeq, seq)));
  const { id } = row!;
  const act = await done(deedBy, id, "hide", { resolves: false });
  await makeAppeal(about.caller, { act, words: "It was a joke." });
  await letGoOfCase(deedBy.caller, { id });
  const [asked] = await database().select().from(appeal).where(eq(appeal.actId, act));
  const hand = (one: string) =>
    database()
      .update(moderationCase)
      .set({ escalatedAt: isHanded ? new Date() : null })
      .where(eq(moderationCase.id, one));
  const past = await crisisOf(about);
  await hand(past);
  await done(over, past, "care", { ground: "safety" });
  const [after] = await database().select().from(followUp).where(eq(followUp.caseId, past));
  const crisis = await crisisOf(about);
  for (const one of [id, crisis]) await hand(one);
  return { id, seq, act, appeal: asked!.id, over: past, followUp: after!.id, crisis };
}

async function crisisOf(who: Person): Promise<string> {
  const answer = await askForAPerson(who.caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.caseId;
}

/** A shift of somebody's, which they ask their colleagues to take. */
async function onTheRoster(who: Person, slug: string): Promise<{ shift: string; swap: string }> {
  const week = { weekdays: ["1", "2", "3", "4", "5", "6", "7"], from: "03:00", until: "04:00" };
  await planShift(who.caller, { slug, personId: who.account.id, ...week });
  const seen = await lookAtRoster(who.caller, { slug });
  if (!seen.ok) throw new Error(seen.reason);
  await askSwap(who.caller, { slug, from: seen.value.swaps.mine.at(-1)!.from, personId: "" });
  const [row] = await database().select().from(swap).where(eq(swap.askerId, who.account.id));
  return { shift: seen.value.shifts[0]!.id, swap: row!.id };
}

async function drillOf(who: Person): Promise<string> {
  const answer = await startDrill(who.caller, { tempo: "calm" });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.id;
}

/** Signed in, and then suspended from the whole house: the cookie is all that they have left. */
async function suspend({ account: { id } }: Person): Promise<string> {
  const { cookie } = await openSession(id, "Test", false);
  await database().update(account).set({ suspendedAt: new Date() }).where(eq(account.id, id));
  return cookie.split(";")[0]!;
}
