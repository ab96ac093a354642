import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { listMembers } from "#server/groups/list-members.ts";
import { lookAtGroup } from "#server/groups/look-at-group.ts";
import { findMembership } from "#server/groups/membership.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { resumeGroup } from "#server/groups/resume-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

let maya: Person;
let ruth: Person;
let dani: Person;

beforeAll(async () => {
  maya = await person("Maya");
  ruth = await person("Ruth");
  dani = await person("Dani");
});

describe("leaving a group", () => {
  it("ends the membership, tells the sockets, and shows the others nothing", async () => {
    const { id } = await groupOf({ slug: "one", moderators: [ruth], members: [maya, dani] });
    const heard: unknown[] = [];
    const stop = on("member-left", (what) => heard.push(what));
    expect((await leaveGroup(maya.caller, { slug: "one" })).ok).toBe(true);
    stop();
    expect(heard).toEqual([{ groupId: id, slug: "one", accountId: maya.account.id }]);
    expect(await findMembership(maya.account.id, "one")).toBeNull();
    const listed = await listMembers(dani.caller, { slug: "one" });
    expect(listed.ok && listed.value.members.map(({ name }) => name)).toEqual(["Dani", "Ruth"]);
    const [row] = await database().select().from(group).where(eq(group.id, id));
    expect(row?.lastSeq).toBe(0);
  });

  it("is refused to the last moderator while members remain, with what helps", async () => {
    await groupOf({ slug: "two", moderators: [ruth], members: [maya] });
    expect(await leaveGroup(ruth.caller, { slug: "two" })).toMatchObject({
      reason: "conflict",
      message: { key: "groups.last-moderator" },
    });
    expect(await findMembership(ruth.account.id, "two")).not.toBeNull();
  });

  it("is open to the last person of all", async () => {
    await groupOf({ slug: "three", moderators: [ruth] });
    expect((await leaveGroup(ruth.caller, { slug: "three" })).ok).toBe(true);
  });

  it("keeps one of two moderators who leave at the same moment", async () => {
    for (let round = 0; round < 10; round++) {
      const slug = `pair-${round}`;
      await groupOf({ slug, moderators: [ruth, dani], members: [maya] });
      const answers = await Promise.all([
        leaveGroup(ruth.caller, { slug }),
        leaveGroup(dani.caller, { slug }),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({
        message: { key: "groups.last-moderator" },
      });
    }
  });
});

describe("pausing a group", () => {
  it("is told to the sockets once each way", async () => {
    const { id } = await groupOf({ slug: "rest", moderators: [ruth], members: [maya] });
    const heard: unknown[] = [];
    const stops = [
      on("member-left", (what) => heard.push(["left", what.groupId])),
      on("member-resumed", (what) => heard.push(["resumed", what.groupId])),
    ];
    for (const rest of [pauseGroup, pauseGroup, resumeGroup, resumeGroup])
      await rest(maya.caller, { slug: "rest" });
    for (const stop of stops) stop();
    expect(heard).toEqual([
      ["left", id],
      ["resumed", id],
    ]);
  });

  it("changes nothing that the others can see", async () => {
    await groupOf({ slug: "quiet", moderators: [ruth], members: [maya, dani] });
    const seenBy = async () => [
      await listMembers(dani.caller, { slug: "quiet" }),
      await lookAtGroup(ruth.caller, { slug: "quiet" }),
    ];
    const before = await seenBy();
    await pauseGroup(maya.caller, { slug: "quiet" });
    expect(await seenBy()).toEqual(before);
  });

  it("counts nothing as unread for the person who rests, and shows them that they do", async () => {
    const { id } = await groupOf({ slug: "calm", moderators: [ruth], members: [maya] });
    await database().update(group).set({ lastSeq: 7 }).where(eq(group.id, id));
    const mine = async () => {
      const groups = await myGroups(maya.caller, {});
      return groups.ok ? groups.value.find(({ slug }) => slug === "calm") : undefined;
    };
    expect(await mine()).toMatchObject({ unread: 7, isPaused: false });
    await pauseGroup(maya.caller, { slug: "calm" });
    expect(await mine()).toMatchObject({ unread: 0, isPaused: true });
    await resumeGroup(maya.caller, { slug: "calm" });
    expect(await mine()).toMatchObject({ unread: 7, isPaused: false });
  });
});
