import { and, desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { membership, message, moderationAct } from "#db/schema/index.ts";
import { on, type Happenings } from "#server/events.ts";
import { askToJoin } from "#server/groups/ask-to-join.ts";
import { decideJoinRequest } from "#server/groups/decide-join-request.ts";
import { findMembership } from "#server/groups/membership.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { listJoinRequests } from "#server/groups/list-join-requests.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { postNotice } from "#server/messages/post-notice.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { whySilent } from "#server/messages/why-silent.ts";
import { appointModerator } from "#server/moderation/appoint-moderator.ts";
import { archiveGroup } from "#server/moderation/archive-group.ts";
import { claimCase } from "#server/moderation/claim-case.ts";
import { dismissModerator } from "#server/moderation/dismiss-moderator.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { listCentreGroups } from "#server/moderation/list-centre-groups.ts";
import { lookAtCentreGroup } from "#server/moderation/look-at-centre-group.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { restoreGroup } from "#server/moderation/restore-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { whoIsHere } from "#server/roster/who-is-here.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { caseRow, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

const sure = { reason: "Its summer is over.", sure: "on" };
const write = (who: { caller: Parameters<typeof postMessage>[0] }, slug: string) =>
  postMessage(who.caller, { slug, clientId: crypto.randomUUID(), body: "Hello." });
const lastAct = async (groupId: number) =>
  (
    await database()
      .select()
      .from(moderationAct)
      .where(eq(moderationAct.groupId, groupId))
      .orderBy(desc(moderationAct.id))
      .limit(1)
  )[0];
const lastNotice = async (groupId: number) =>
  (
    await database()
      .select({ notice: message.notice })
      .from(message)
      .where(eq(message.groupId, groupId))
      .orderBy(desc(message.seq))
      .limit(1)
  )[0]?.notice;

describe("archiving a group", () => {
  test("is staff's, with a reason and a tick, on record, and told in its room at once", async () => {
    const { iris, ruth, maya, noor, slug, room } = await stage();
    for (const who of [ruth, maya, noor]) {
      expect(await archiveGroup(who.caller, { slug, ...sure })).toMatchObject({
        reason: "not-found",
      });
      expect(await restoreGroup(who.caller, { slug, ...sure })).toMatchObject({
        reason: "not-found",
      });
      expect(await listCentreGroups(who.caller, {})).toMatchObject({ reason: "not-found" });
      expect(await lookAtCentreGroup(who.caller, { slug })).toMatchObject({ reason: "not-found" });
    }
    expect(await archiveGroup(iris.caller, { slug, reason: " " })).toMatchObject({
      fields: {
        reason: { key: "moderation.words-needed" },
        sure: { key: "moderation.tick-first" },
      },
    });
    const heard: Happenings["writing-changed"][] = [];
    const stop = on("writing-changed", (what) => void heard.push(what));
    expect(await archiveGroup(iris.caller, { slug, ...sure })).toMatchObject({ ok: true });
    expect(await archiveGroup(iris.caller, { slug, ...sure })).toMatchObject({ ok: true });
    stop();
    expect(heard).toEqual([{ groupId: room.id, slug, accountId: null }]);
    expect(await lastNotice(room.id)).toEqual({ kind: "group-archived" });
    expect(await lastAct(room.id)).toMatchObject({
      kind: "archive-group",
      actorId: iris.account.id,
      reason: sure.reason,
    });
  });

  test("leaves it to be read, and nothing is written in it, asked of it or let into it", async () => {
    const { iris, ruth, maya, slug, room } = await stage();
    const asked = await groupOf({
      slug: `asked-${slug}`,
      access: "by_request",
      moderators: [ruth],
      members: [maya],
    });
    const newcomer = await person(`Newcomer ${slug}`);
    await askToJoin(newcomer.caller, { slug: asked.slug, guidelinesVersion: 1, accept: "on" });
    for (const one of [slug, asked.slug]) await archiveGroup(iris.caller, { slug: one, ...sure });
    expect(await write(maya, slug)).toMatchObject({ message: { key: "messages.archived" } });
    expect(await whySilent(ruth.caller, { slug })).toMatchObject({
      value: { key: "messages.archived" },
    });
    expect(await readMessages(maya.caller, { slug, after: 0 })).toMatchObject({ ok: true });
    expect(await whoIsHere(maya.caller, { slug })).toMatchObject({ value: null });
    expect(await askForAPerson(maya.caller, {})).toMatchObject({
      message: { key: "roster.no-group" },
    });
    await postNotice(room.id, {
      kind: "challenge-ended",
      challengeId: crypto.randomUUID(),
      title: "Calm evenings",
    });
    expect(await lastNotice(room.id)).toEqual({ kind: "group-archived" });
    const waiting = await listJoinRequests(ruth.caller, { slug: asked.slug });
    const request = waiting.ok ? waiting.value.requests[0]!.id : "";
    const decision = { slug: asked.slug, request, decision: "accepted" };
    expect(await decideJoinRequest(ruth.caller, decision)).toMatchObject({ reason: "conflict" });
    expect(await findMembership(newcomer.account.id, asked.slug)).toBeNull();
  });

  test("is taken back by restoring it: everybody writes again", async () => {
    const { iris, maya, slug, room } = await stage();
    await archiveGroup(iris.caller, { slug, ...sure });
    expect(await restoreGroup(iris.caller, { slug, ...sure })).toMatchObject({ ok: true });
    expect(await lastNotice(room.id)).toEqual({ kind: "group-restored" });
    expect(await lastAct(room.id)).toMatchObject({ kind: "restore-group" });
    expect(await write(maya, slug)).toMatchObject({ ok: true });
  });
});

describe("a group's moderators", () => {
  test("are appointed by staff from its members, told, and on record", async () => {
    const { iris, ruth, maya, noor, slug, room } = await stage();
    const { displayName: name } = maya.account;
    expect(await appointModerator(ruth.caller, { slug, name })).toMatchObject({
      reason: "not-found",
    });
    expect(
      await appointModerator(iris.caller, { slug, name: noor.account.displayName }),
    ).toMatchObject({ fields: { name: { key: "moderation.no-member" } } });
    expect(
      await appointModerator(iris.caller, { slug, name: ` ${name.toUpperCase()} ` }),
    ).toMatchObject({ ok: true });
    expect(await findMembership(maya.account.id, slug)).toMatchObject({ role: "moderator" });
    expect(await lastAct(room.id)).toMatchObject({ kind: "appoint", personId: maya.account.id });
    expect(await myNotices(maya.caller, {})).toMatchObject({ value: [{ kind: "appoint" }] });
    expect(await listCases(maya.caller, {})).toMatchObject({ ok: true });
  });

  test("lose the desk at once when staff dismiss them; what they had claimed waits for the others", async () => {
    const { iris, ruth, dani, maya, slug, seq } = await stage();
    await reportOf(maya, slug, seq);
    const id = await onlyCase(ruth);
    await claimCase(ruth.caller, { id });
    const told: string[] = [];
    const stop = on("case-changed", ({ accountIds }) => void told.push(...accountIds));
    const personId = ruth.account.id;
    expect(await dismissModerator(dani.caller, { slug, personId })).toMatchObject({
      reason: "not-found",
    });
    expect(await dismissModerator(iris.caller, { slug, personId })).toMatchObject({ ok: true });
    stop();
    expect(told).toContain(personId);
    expect(await listCases(ruth.caller, {})).toMatchObject({ reason: "not-found" });
    expect(await caseRow(id)).toMatchObject({ claimedBy: null });
    expect(await findMembership(personId, slug)).toMatchObject({ role: "member" });
  });

  test("are never all gone: of the last two dismissed at one instant one stays", async () => {
    const { iris, ruth, dani, slug, room } = await stage();
    const answers = await Promise.all([
      dismissModerator(iris.caller, { slug, personId: ruth.account.id }),
      dismissModerator(iris.caller, { slug, personId: dani.account.id }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const left = await database()
      .select()
      .from(membership)
      .where(and(eq(membership.groupId, room.id), eq(membership.role, "moderator")));
    expect(left).toHaveLength(1);
    const last = [ruth, dani].find((one) => one.account.id === left[0]!.accountId)!;
    expect(await leaveGroup(last.caller, { slug })).toMatchObject({ reason: "conflict" });
  });
});

test("staff see all groups by name in pages, with who moderates them and no word of theirs", async () => {
  const iris = await person("Iris of the list", { staffRole: "staff" });
  for (let at = 0; at < 32; at += 1) await groupOf({ slug: `list-${at}`, name: `Aa ${at}` });
  const first = await listCentreGroups(iris.caller, {});
  if (!first.ok) throw new Error(first.reason);
  const second = await listCentreGroups(iris.caller, { after: first.value.next });
  if (!second.ok) throw new Error(second.reason);
  expect(first.value.groups).toHaveLength(30);
  const names = [...first.value.groups, ...second.value.groups].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith("Aa "))).toHaveLength(32);
  expect(JSON.stringify(first)).not.toContain("Nobody here has ever been of any help");
});
