import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database, transaction } from "#db/client.ts";
import { group, groupGuidelines, guidelinesAcceptance, membership } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import { acceptGuidelines } from "#server/groups/accept-guidelines.ts";
import { enterGroup } from "#server/groups/enter-group.ts";
import { joinGroup } from "#server/groups/join-group.ts";
import { lookAtGroup } from "#server/groups/look-at-group.ts";
import { findMembership } from "#server/groups/membership.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

const agreed = { guidelinesVersion: "1", accept: "on" };
let maya: Person;
let ruth: Person;

beforeAll(async () => {
  maya = await person("Maya");
  ruth = await person("Ruth");
});

async function newGuidelines(groupId: number, version: number) {
  await database().insert(groupGuidelines).values({ groupId, version, body: "Be kinder still" });
  await database().update(group).set({ guidelinesVersion: version }).where(eq(group.id, groupId));
}

describe("joining an open group", () => {
  it("makes a member, keeps what was agreed to, and tells the house once", async () => {
    const { id } = await groupOf({ slug: "mornings", access: "open", moderators: [ruth] });
    const heard: unknown[] = [];
    const stop = on("member-joined", (what) => heard.push(what));
    const answer = await joinGroup(maya.caller, { slug: "mornings", ...agreed });
    await joinGroup(maya.caller, { slug: "mornings", ...agreed });
    stop();
    expect(answer).toEqual({ ok: true, value: { slug: "mornings" } });
    expect(heard).toEqual([{ groupId: id, accountId: maya.account.id }]);
    expect(await findMembership(maya.account.id, "mornings")).toMatchObject({
      groupId: id,
      role: "member",
      pausedAt: null,
      guidelinesVersion: 1,
      currentGuidelinesVersion: 1,
    });
    const kept = await database()
      .select()
      .from(guidelinesAcceptance)
      .where(eq(guidelinesAcceptance.groupId, id));
    expect(kept.map((row) => [row.accountId, row.version])).toContainEqual([maya.account.id, 1]);
  });

  it("starts with nothing unread, however much was said before", async () => {
    const { id } = await groupOf({ slug: "long-talk", access: "open", moderators: [ruth] });
    await database().update(group).set({ lastSeq: 480 }).where(eq(group.id, id));
    await joinGroup(maya.caller, { slug: "long-talk", ...agreed });
    const mine = await myGroups(maya.caller, {});
    expect(mine.ok && mine.value.find(({ slug }) => slug === "long-talk")?.unread).toBe(0);
  });

  it("makes one row when it is asked for twenty times at once", async () => {
    const { id } = await groupOf({ slug: "rush", access: "open", moderators: [ruth] });
    const heard: unknown[] = [];
    const stop = on("member-joined", (what) => heard.push(what));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => joinGroup(maya.caller, { slug: "rush", ...agreed })),
    );
    stop();
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(heard).toHaveLength(1);
    const rows = await database().select().from(membership).where(eq(membership.groupId, id));
    expect(rows.filter(({ accountId }) => accountId === maya.account.id)).toHaveLength(1);
  });

  it("takes the tick under the guidelines", async () => {
    await groupOf({ slug: "tick", access: "open", moderators: [ruth] });
    const answer = await joinGroup(maya.caller, { slug: "tick", guidelinesVersion: "1" });
    expect(answer).toMatchObject({
      ok: false,
      reason: "invalid",
      fields: { accept: { key: "groups.accept-first" } },
    });
  });

  it("says so when the guidelines changed since the page was opened, and then shows the new ones", async () => {
    const { id } = await groupOf({ slug: "changed", access: "open", moderators: [ruth] });
    await newGuidelines(id, 2);
    expect(await joinGroup(maya.caller, { slug: "changed", ...agreed })).toMatchObject({
      ok: false,
      reason: "conflict",
      message: { key: "groups.guidelines-changed" },
    });
    const seen = await lookAtGroup(maya.caller, { slug: "changed" });
    expect(seen.ok && seen.value.guidelines).toEqual({ version: 2, body: "Be kinder still" });
    expect(await findMembership(maya.account.id, "changed")).toBeNull();
  });

  it("is not possible where one asks first", async () => {
    await groupOf({ slug: "knock", access: "by_request", moderators: [ruth] });
    expect(await joinGroup(maya.caller, { slug: "knock", ...agreed })).toMatchObject({
      ok: false,
      reason: "forbidden",
      message: { key: "groups.not-open" },
    });
  });

  it("asks for the sign-in", async () => {
    expect(await joinGroup(nobody(), { slug: "mornings", ...agreed })).toMatchObject({
      reason: "unauthenticated",
    });
  });
});

describe("new guidelines", () => {
  it("are shown as new until the member agrees to them", async () => {
    const { id } = await groupOf({
      slug: "anew",
      access: "open",
      moderators: [ruth],
      members: [maya],
    });
    await newGuidelines(id, 2);
    const before = await lookAtGroup(maya.caller, { slug: "anew" });
    expect(before.ok && before.value.mine?.hasNewGuidelines).toBe(true);
    const old = await acceptGuidelines(maya.caller, { slug: "anew", ...agreed });
    expect(old).toMatchObject({
      reason: "conflict",
      message: { key: "groups.guidelines-changed" },
    });
    await acceptGuidelines(maya.caller, { slug: "anew", accept: "on", guidelinesVersion: "2" });
    const after = await lookAtGroup(maya.caller, { slug: "anew" });
    expect(after.ok && after.value.mine?.hasNewGuidelines).toBe(false);
  });
});

describe("entering by another way", () => {
  it("makes a member a moderator, never the reverse, and tells the house only of newcomers", async () => {
    const { id } = await groupOf({ slug: "entrance", access: "invite_only", members: [maya] });
    const heard: unknown[] = [];
    const stop = on("member-joined", (what) => heard.push(what));
    const enter = (role: "member" | "moderator") =>
      transaction(() =>
        enterGroup({ groupId: id, accountId: maya.account.id, role, guidelinesVersion: 1 }),
      );
    await enter("moderator");
    await enter("member");
    stop();
    expect((await findMembership(maya.account.id, "entrance"))?.role).toBe("moderator");
    expect(heard).toEqual([]);
  });

  it("leaves nothing behind and tells nobody when the transaction is undone", async () => {
    const { id } = await groupOf({ slug: "undone", access: "open", moderators: [ruth] });
    const heard: unknown[] = [];
    const stop = on("member-joined", (what) => heard.push(what));
    const entering = transaction(async () => {
      const who = { accountId: maya.account.id, role: "member" as const };
      await enterGroup({ groupId: id, guidelinesVersion: 1, ...who });
      throw new Error("something later went wrong");
    });
    await expect(entering).rejects.toThrow("something later");
    stop();
    expect(await findMembership(maya.account.id, "undone")).toBeNull();
    expect(heard).toEqual([]);
  });
});
