import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { groupBan, moderationCase, report, seenDevice } from "#db/schema/index.ts";
import { forgetDevices, noteDevice } from "#server/accounts/seen-device.ts";
import { askToJoin } from "#server/groups/ask-to-join.ts";
import { decideJoinRequest } from "#server/groups/decide-join-request.ts";
import { joinGroup } from "#server/groups/join-group.ts";
import { findMembership } from "#server/groups/membership.ts";
import { listJoinRequests } from "#server/groups/list-join-requests.ts";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { useInvitation } from "#server/invitations/use-invitation.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { raise } from "#server/moderation/raise.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";

await freshDatabase();
beforeEach(forgetPaces);

let number = 0;
const agreed = { guidelinesVersion: 1, accept: "on" };

/** A group from which Sol was banned, and its moderator; somebody of the staff; and a newcomer. */
async function circle(access: "open" | "by_request" | "invite_only" = "open") {
  const tag = `e${++number}`;
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, sol, pia] = [await called("Ruth"), await called("Sol"), await called("Pia")];
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `circle-${tag}`;
  const room = await groupOf({ slug, access, moderators: [ruth], members: [sol] });
  const ban = async () => doAbout(ruth, room.id, sol, "ban");
  return { ruth, sol, pia, iris, slug, room, ban };
}

async function doAbout(ruth: Person, groupId: number, who: Person, deed: string) {
  const about = { personId: who.account.id };
  const why = { urgency: "normal", reporterId: null, reason: "other" } as const;
  const { caseId: id } = await raise({ groupId, about, ...why });
  const words = { ground: "kindness", reason: "It was too much for the others." };
  const done = await doInCase(ruth.caller, { id, deed, ...words });
  if (!done.ok) throw new Error(done.reason);
  return done.value.act;
}

/** Signs in on a device; answers the cookie that names it. */
async function onDevice(who: Person, cookie = ""): Promise<string> {
  return (await noteDevice(cookie, who.account.id, false)).split(";")[0]!;
}

const hints = (groupId: number, who: Person) =>
  database()
    .select({ reason: report.reason, rule: report.rule, urgency: moderationCase.urgency })
    .from(report)
    .innerJoin(moderationCase, eq(moderationCase.id, report.caseId))
    .where(
      and(
        eq(moderationCase.groupId, groupId),
        eq(moderationCase.personId, who.account.id),
        eq(report.reason, "evasion"),
      ),
    );
const hint = { reason: "evasion", rule: "same-device", urgency: 2 };

describe("whoever is banned from a group does not come back", () => {
  test("by joining it", async () => {
    const { sol, slug, ban } = await circle();
    await ban();
    expect(await joinGroup(sol.caller, { slug, ...agreed })).toMatchObject({
      message: { key: "groups.banned" },
    });
    expect(await findMembership(sol.account.id, slug)).toBeNull();
  });

  test("by asking, nor by what they had asked before", async () => {
    const { ruth, sol, pia, slug, room, ban } = await circle("by_request");
    await ban();
    expect(await askToJoin(sol.caller, { slug, ...agreed })).toMatchObject({
      message: { key: "groups.banned" },
    });
    await askToJoin(pia.caller, { slug, ...agreed });
    await database().insert(groupBan).values({ groupId: room.id, accountId: pia.account.id });
    const waiting = await listJoinRequests(ruth.caller, { slug });
    const request = waiting.ok ? waiting.value.requests[0]!.id : "";
    const decision = { slug, request, decision: "accepted" };
    expect(await decideJoinRequest(ruth.caller, decision)).toMatchObject({ reason: "forbidden" });
    expect(await findMembership(pia.account.id, slug)).toBeNull();
  });

  test("by another invitation", async () => {
    const { sol, iris, slug, ban } = await circle("invite_only");
    await ban();
    const made = await createInvitation(iris.caller, {
      label: "Again",
      groups: [slug],
      uses: 5,
      days: 7,
    });
    if (!made.ok) throw new Error(JSON.stringify(made));
    const invitation = made.value.secret;
    expect(await useInvitation(sol.caller, { invitation, acceptGuidelines: "on" })).toMatchObject({
      message: { key: "groups.banned" },
    });
    expect(await findMembership(sol.account.id, slug)).toBeNull();
  });

  test("by a removal that is taken back after the ban", async () => {
    const { ruth, sol, slug, room, ban } = await circle();
    const removal = await doAbout(ruth, room.id, sol, "remove");
    await ban();
    expect(await undoAct(ruth.caller, { act: removal })).toMatchObject({ reason: "forbidden" });
    expect(await findMembership(sol.account.id, slug)).toBeNull();
  });
});

describe("the same device as somebody who is banned", () => {
  test("is a hint about whoever joins, once, and nothing else happens", async () => {
    const { ruth, sol, pia, slug, room, ban } = await circle();
    const cookie = await onDevice(sol);
    await ban();
    await onDevice(pia, cookie);
    await doWaitingJobs();
    expect(await hints(room.id, pia)).toEqual([]);
    await joinGroup(pia.caller, { slug, ...agreed });
    await doWaitingJobs();
    expect(await hints(room.id, pia)).toEqual([hint]);
    expect(await findMembership(pia.account.id, slug)).toMatchObject({ mutedUntil: null });
    const list = await listCases(ruth.caller, {});
    const theirs = list.ok
      ? list.value.cases.find((one) => one.person?.id === pia.account.id)
      : null;
    const why = { ground: "other", reason: "Looked at. A family." };
    await doInCase(ruth.caller, { id: theirs!.id, deed: "dismiss", ...why });
    await onDevice(pia, await onDevice(sol, await onDevice(await person(`Tea ${slug}`))));
    await doWaitingJobs();
    expect(await hints(room.id, pia)).toHaveLength(1);
  });

  test("is a hint too when the account is made first and signed in after that", async () => {
    const { sol, pia, slug, room, ban } = await circle();
    const cookie = await onDevice(sol);
    await ban();
    await joinGroup(pia.caller, { slug, ...agreed });
    await onDevice(pia, cookie);
    await doWaitingJobs();
    expect(await hints(room.id, pia)).toEqual([hint]);
  });

  test("is none once the ban is lifted, on another device, or when it was 90 days ago", async () => {
    const lifted = await circle();
    const cookie = await onDevice(lifted.sol);
    await undoAct(lifted.ruth.caller, { act: await lifted.ban() });
    await onDevice(lifted.pia, cookie);
    const other = await circle();
    await onDevice(other.sol);
    await other.ban();
    await onDevice(other.pia);
    const old = await circle();
    const shared = await onDevice(old.sol);
    await old.ban();
    await database()
      .update(seenDevice)
      .set({ seenAt: new Date(Date.now() - 91 * 86_400_000) })
      .where(eq(seenDevice.accountId, old.sol.account.id));
    await onDevice(old.pia, shared);
    for (const { pia, slug, room } of [lifted, other, old]) {
      await joinGroup(pia.caller, { slug, ...agreed });
      await doWaitingJobs();
      expect(await hints(room.id, pia)).toEqual([]);
    }
    await forgetDevices();
    const left = await database().select().from(seenDevice);
    expect(left.map(({ accountId }) => accountId)).not.toContain(old.sol.account.id);
  });
});

test("a device is known by the hash of its cookie, which scripts can't read", async () => {
  const { pia } = await circle();
  const header = await noteDevice("evenkeel-device=nonsense; a=b", pia.account.id, true);
  expect(header).toMatch(/^__Host-evenkeel-device=[0-9a-f]{40}; Path=\/; HttpOnly; SameSite=Lax;/);
  expect(header).toMatch(/; Secure$/);
  const secret = /=([0-9a-f]{40});/.exec(header)![1]!;
  const [row] = await database()
    .select()
    .from(seenDevice)
    .where(eq(seenDevice.accountId, pia.account.id));
  expect(row!.deviceHash).toBe(createHash("sha256").update(secret).digest("hex"));
});
