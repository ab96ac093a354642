import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { blockPerson } from "#server/accounts/block-person.ts";
import { blockedBy } from "#server/accounts/blocked-by.ts";
import { listBlocked } from "#server/accounts/list-blocked.ts";
import { unblockPerson } from "#server/accounts/unblock-person.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { listMembers } from "#server/groups/list-members.ts";
import { forgetPaces } from "#server/pace.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import {
  groupOf,
  letIn,
  nobody,
  people,
  wholeCast,
  type Cast,
  type Person,
} from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets } from "#tests/support/realtime.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
const sockets = serveSockets();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
});
beforeEach(forgetPaces);

const block = (who: Person, whom: Person) => blockPerson(who.caller, { person: whom.account.id });
const unblock = (who: Person, whom: Person) =>
  unblockPerson(who.caller, { person: whom.account.id });
async function names(who: Person): Promise<string[]> {
  const answer = await listBlocked(who.caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.map(({ name }) => name);
}

describe("somebody in a group with me", () => {
  test("is blocked by me alone, listed by name, and taken back whenever I like", async () => {
    const { maya, tomas, ruth } = cast;
    for (const whom of [tomas, ruth, tomas])
      expect(await block(maya, whom)).toMatchObject({ ok: true });
    expect(await names(maya)).toEqual(["Ruth", "Tomás"]);
    expect(await blockedBy(maya.account.id)).toHaveLength(2);
    for (const other of [tomas, ruth]) {
      expect(await names(other)).toEqual([]);
      expect(await blockedBy(other.account.id)).toEqual([]);
    }
    for (const whom of [tomas, ruth, ruth])
      expect(await unblock(maya, whom)).toMatchObject({ ok: true });
    expect(await names(maya)).toEqual([]);
  });

  test("learns nothing of it: their lists, answers and sockets stay as they were", async () => {
    const { maya, tomas } = cast;
    const line = await sockets.connect(tomas);
    const before = await listMembers(tomas.caller, { slug: "early-mornings" });
    await block(maya, tomas);
    expect(await listMembers(tomas.caller, { slug: "early-mornings" })).toEqual(before);
    await line.ask("room:open", { slug: "early-mornings" });
    await say(tomas, "early-mornings", "hello");
    await line.hears("messages:posted");
    expect(line.heard.map(({ name }) => name)).not.toContain("blocks:changed");
    await unblock(maya, tomas);
  });

  test("can be blocked by two people at one moment, and twice at once", async () => {
    const { maya, ruth, tomas } = cast;
    const answers = await Promise.all([
      block(maya, tomas),
      block(maya, tomas),
      block(ruth, tomas),
      block(tomas, maya),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect([await names(maya), await names(ruth), await names(tomas)]).toEqual([
      ["Tomás"],
      ["Tomás"],
      ["Maya"],
    ]);
    await Promise.all([unblock(maya, tomas), unblock(ruth, tomas), unblock(tomas, maya)]);
  });

  test("can still be blocked after one of us has left", async () => {
    const [stays, leaves] = await people(2, "Parting");
    await groupOf({ slug: "parting", members: [stays!, leaves!] });
    await leaveGroup(leaves!.caller, { slug: "parting" });
    expect(await block(stays!, leaves!)).toMatchObject({ ok: true });
    expect(await block(leaves!, stays!)).toMatchObject({ ok: true });
  });
});

describe("somebody whom I never met", () => {
  test("is answered like an account that does not exist, and so am I myself", async () => {
    const { maya, noor, iris } = cast;
    const nowhere = await blockPerson(maya.caller, {
      person: "6dc5ee04-6ddd-4dd6-b57e-31a24dd3ed64",
    });
    expect(nowhere).toMatchObject({ ok: false, reason: "not-found" });
    for (const whom of [noor, iris, maya]) expect(await block(maya, whom)).toEqual(nowhere);
    await groupOf({ slug: "noors-own", members: [noor] });
    expect(await block(maya, noor)).toEqual(nowhere);
    expect(await names(maya)).toEqual([]);
  });

  test("can't take back what another one blocked", async () => {
    const { maya, tomas, noor } = cast;
    await block(maya, tomas);
    expect(await unblock(noor, tomas)).toMatchObject({ ok: true });
    expect(await unblock(tomas, maya)).toMatchObject({ ok: true });
    expect(await names(maya)).toEqual(["Tomás"]);
    await unblock(maya, tomas);
  });

  test("does not get in without a sign-in", async () => {
    for (const door of [blockPerson, unblockPerson])
      expect(await door(nobody(), { person: cast.maya.account.id })).toMatchObject({
        reason: "unauthenticated",
      });
    expect(await listBlocked(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });
});

test("my own other tabs hear that the list has changed, once for each change", async () => {
  const { maya, tomas } = cast;
  const [here, there] = await Promise.all([sockets.connect(maya), sockets.connect(maya)]);
  await block(maya, tomas);
  await block(maya, tomas);
  await unblock(maya, tomas);
  await unblock(maya, tomas);
  for (const line of [here, there]) {
    await line.hears("blocks:changed", 2);
    await line.ask("room:open", { slug: "early-mornings" });
    expect(line.heard.filter(({ name }) => name === "blocks:changed")).toEqual([
      { name: "blocks:changed", packet: undefined },
      { name: "blocks:changed", packet: undefined },
    ]);
  }
});

test("what can't be used is refused in words", async () => {
  for (const door of [blockPerson, unblockPerson]) {
    await tryWhole(door, () => cast.maya.caller);
    await tryField(door, () => cast.maya.caller, {}, "person");
  }
});

test("blocking many in a row is slowed down", async () => {
  const [quick] = await people(1, "Quick");
  await letIn(cast.earlyMornings, quick!);
  const answers = [];
  for (let n = 0; n < 61; n++) answers.push(await block(quick!, cast.maya));
  expect(answers.at(-1)).toMatchObject({ reason: "too-many" });
});
