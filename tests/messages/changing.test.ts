import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { message } from "#db/schema/index.ts";
import { findMembers } from "#server/groups/find-members.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { markUnread } from "#server/groups/mark-unread.ts";
import type { MessageView } from "#server/messages/contract.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { forgetDeletedWords } from "#server/messages/forget-deleted-words.ts";
import { lookAtMessage } from "#server/messages/look-at-message.ts";
import { pinMessage } from "#server/messages/pin-message.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { reactToMessage } from "#server/messages/react-to-message.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { readPins } from "#server/messages/read-pins.ts";
import { readVersions } from "#server/messages/read-versions.ts";
import type { Answer } from "#server/operation.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, letIn, people, wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { posted, say } from "#tests/support/say.ts";

await freshDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
});
beforeEach(forgetPaces);
const slug = "early-mornings";

function got<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
const numbered = async () => got(await readMessages(cast.maya.caller, { slug })).lastChange;
const grow = (seq: number, minutes: number) => bareSql()`
  update message set created_at = created_at - ${minutes} * interval '1 minute'
  where group_id = ${cast.earlyMornings.id} and seq = ${seq}`;

describe("changing one's words", () => {
  test("works for 15 minutes, for the author alone, and keeps what was said for moderators", async () => {
    const { maya, tomas, ruth } = cast;
    const { seq } = await say(maya, slug, "I slept badlly");
    const before = await numbered();
    const edited = got(await editMessage(maya.caller, { slug, seq, body: "I slept badly" }));
    expect(edited).toMatchObject({ body: "I slept badly", isEdited: true, change: before + 1 });
    expect(await editMessage(tomas.caller, { slug, seq, body: "no" })).toMatchObject({
      reason: "forbidden",
    });
    await grow(seq, 16);
    expect(await editMessage(maya.caller, { slug, seq, body: "too late" })).toMatchObject({
      reason: "conflict",
      message: { key: "messages.edit-too-late" },
    });
    expect(got(await readVersions(ruth.caller, { slug, seq })).map(({ body }) => body)).toEqual([
      "I slept badlly",
    ]);
    expect(await readVersions(maya.caller, { slug, seq })).toMatchObject({ reason: "forbidden" });
    expect(got(await lookAtMessage(ruth.caller, { slug, seq })).earlier).toHaveLength(1);
    expect(got(await lookAtMessage(tomas.caller, { slug, seq })).earlier).toEqual([]);
  });

  test("the same words once more change nothing, and take no number", async () => {
    const { seq } = await say(cast.maya, slug, "as it is");
    const before = await numbered();
    got(await editMessage(cast.maya.caller, { slug, seq, body: " as it is " }));
    expect(await numbered()).toBe(before);
  });

  test("a retry of a post that was changed since answers with what it says now", async () => {
    const clientId = randomUUID();
    const { seq } = await say(cast.maya, slug, "first", clientId);
    got(await editMessage(cast.maya.caller, { slug, seq, body: "second" }));
    expect(await say(cast.maya, slug, "first", clientId)).toMatchObject({ seq, body: "second" });
  });
});

describe("taking one's words back", () => {
  test("leaves the place, and nothing else, to everyone but moderators", async () => {
    const { maya, tomas, ruth } = cast;
    const { seq } = posted(
      await postMessage(maya.caller, {
        slug,
        clientId: randomUUID(),
        body: "Secretword for @Tomás",
        contentNote: "a secret",
      }),
    );
    got(await pinMessage(ruth.caller, { slug, seq, on: true }));
    const answer = posted(
      await postMessage(tomas.caller, { slug, clientId: randomUUID(), body: "Oh", replyTo: seq }),
    );
    expect(await deleteMessage(tomas.caller, { slug, seq })).toMatchObject({ reason: "forbidden" });
    const gone = got(await deleteMessage(maya.caller, { slug, seq }));
    expect(gone).toMatchObject({ seq, author: null, body: "", gone: "deleted" });
    expect(Object.keys(gone).sort()).toEqual(
      ["at", "author", "body", "change", "clientId", "gone", "seq"].sort(),
    );
    const page = got(await readMessages(tomas.caller, { slug, after: seq - 1 }));
    expect(JSON.stringify(page)).not.toContain("Secretword");
    expect(page.messages.find((one) => one.seq === answer.seq)?.replyTo).toMatchObject({
      gone: "deleted",
      text: "",
    });
    expect(got(await readPins(tomas.caller, { slug })).messages).toEqual([]);
    const again = await numbered();
    got(await deleteMessage(maya.caller, { slug, seq }));
    expect(await numbered()).toBe(again);
    for (const deed of [
      editMessage(maya.caller, { slug, seq, body: "back" }),
      reactToMessage(maya.caller, { slug, seq, kind: "heart", on: true }),
      pinMessage(ruth.caller, { slug, seq, on: true }),
    ]) {
      expect(await deed).toMatchObject({ reason: "conflict" });
    }
    expect(got(await readVersions(ruth.caller, { slug, seq }))).toHaveLength(1);
  });

  test("after 30 days nobody can see what was said", async () => {
    const { seq } = await say(cast.maya, slug, "to be forgotten");
    got(await deleteMessage(cast.maya.caller, { slug, seq }));
    await forgetDeletedWords();
    expect(got(await readVersions(cast.ruth.caller, { slug, seq }))).toHaveLength(1);
    await bareSql()`update message set deleted_at = now() - interval '31 days' where seq = ${seq}`;
    await bareSql()`update message_version set replaced_at = now() - interval '31 days'`;
    await forgetDeletedWords();
    expect(got(await readVersions(cast.ruth.caller, { slug, seq }))).toEqual([]);
  });
});

describe("answering without words", () => {
  test("counts everyone once, however many at the same moment, and tells each what is theirs", async () => {
    const crowd = await people(30, "Reacting");
    const room = await groupOf({ slug: "reacting", members: crowd });
    const { seq } = await say(crowd[0]!, room.slug, "who is with me?");
    const react = (at: number, on: boolean) =>
      reactToMessage(crowd[at]!.caller, { slug: room.slug, seq, kind: "with-you", on });
    const twice = crowd.flatMap((_, at) => [react(at, true), react(at, true)]);
    await Promise.all(twice);
    const all = got(await readMessages(crowd[3]!.caller, { slug: room.slug }));
    expect(all.messages[0]).toMatchObject({ reactions: { "with-you": 30 }, mine: ["with-you"] });
    expect(all.lastChange).toBe(30);
    expect(got(await react(3, false))).toMatchObject({ reactions: { "with-you": 29 }, mine: [] });
    const seen = got(await lookAtMessage(crowd[4]!.caller, { slug: room.slug, seq }));
    expect(seen.reactedBy[0]?.names).toHaveLength(29);
  });
});

describe("pinning", () => {
  test("is for moderators, and stops at twenty however many pin at once", async () => {
    const { maya, ruth, tomas } = cast;
    const room = await groupOf({ slug: "pins", moderators: [ruth], members: [maya, tomas] });
    for (let seq = 1; seq <= 24; seq++) {
      forgetPaces();
      await say(maya, room.slug, `worth keeping ${seq}`);
    }
    const pin = (seq: number, on = true) => pinMessage(ruth.caller, { slug: room.slug, seq, on });
    expect(await pinMessage(maya.caller, { slug: room.slug, seq: 1, on: true })).toMatchObject({
      reason: "forbidden",
    });
    const answers = await Promise.all(Array.from({ length: 24 }, (_, at) => pin(at + 1)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    const pinned = got(await readPins(tomas.caller, { slug: room.slug }));
    expect(pinned.messages).toHaveLength(20);
    got(await pin(pinned.messages[0]!.seq, false));
    expect(got(await readPins(tomas.caller, { slug: room.slug })).messages).toHaveLength(19);
  });
});

describe("names", () => {
  test.each([
    ["hello @Tomás", ["Tomás"]],
    ["hello @tomas, and @RUTH!", ["Tomás", "Ruth"]],
    ["mail me at someone@ruth.example", []],
    ["@Maya that is me", []],
    ["@Noor is not in here", []],
    ["@".repeat(3999), []],
  ])("in %j are %j", async (body, names) => {
    const view = await say(cast.maya, slug, body);
    expect((view.mentions ?? []).map(({ name }) => name)).toEqual(names);
  });

  test("the longest name that is somebody's counts", async () => {
    const [one] = await people(1, "Maya Luz");
    await letIn(cast.earlyMornings, one!);
    const view = await say(cast.ruth, slug, "thank you @Maya Luz 1 for yesterday");
    expect(view.mentions).toEqual([{ id: one!.account.id, name: "Maya Luz 1" }]);
  });

  test("are found by their beginning, in one's own group only", async () => {
    const find = async (prefix: string, who = cast.maya) =>
      findMembers(who.caller, { slug, prefix });
    expect(got(await find("TOM")).map(({ name }) => name)).toEqual(["Tomás"]);
    expect(got(await find("noor"))).toEqual([]);
    expect(got(await find("%"))).toHaveLength(got(await find("")).length);
    expect(await find("", cast.noor)).toMatchObject({ reason: "not-found" });
  });
});

describe("what was read", () => {
  test("goes back on purpose, and not before the beginning", async () => {
    const { seq } = await say(cast.ruth, slug, "to come back to");
    got(await markRead(cast.maya.caller, { slug, seq }));
    expect(got(await markUnread(cast.maya.caller, { slug, seq }))).toEqual({
      lastReadSeq: seq - 1,
    });
    expect(got(await markUnread(cast.maya.caller, { slug, seq: 0 }))).toEqual({ lastReadSeq: 0 });
    expect(await markUnread(cast.noor.caller, { slug, seq })).toMatchObject({
      reason: "not-found",
    });
  });
});

describe("what a moderator hid", () => {
  test("is nowhere: not its words, its author, its note, nor a line that quotes it", async () => {
    const { maya, tomas, ruth } = cast;
    const room = await groupOf({ slug: "hidden", moderators: [ruth], members: [maya, tomas] });
    const post = (who: typeof maya, body: string, more: object = {}) =>
      postMessage(who.caller, { slug: room.slug, clientId: randomUUID(), body, ...more });
    const clientId = randomUUID();
    const hidden = posted(
      await post(maya, "Hiddenword to @Tomás", { contentNote: "Hiddennote", clientId }),
    );
    got(await post(tomas, "an answer", { replyTo: hidden.seq }));
    got(await reactToMessage(tomas.caller, { slug: room.slug, seq: 1, kind: "heart", on: true }));
    got(await pinMessage(ruth.caller, { slug: room.slug, seq: 1, on: true }));
    await database().update(message).set({ hiddenAt: new Date(), change: 3 });
    await bareSql()`update message set hidden_at = null, change = 0 where seq > 1 or group_id <> ${room.id}`;
    await bareSql()`update "group" set last_change = 3 where id = ${room.id}`;
    const read = async (place: object) => readMessages(tomas.caller, { slug: room.slug, ...place });
    const everything = JSON.stringify([
      await read({}),
      await read({ around: 1 }),
      await read({ after: 0, changesAfter: 2, from: 1 }),
      await readPins(tomas.caller, { slug: room.slug }),
      await lookAtMessage(tomas.caller, { slug: room.slug, seq: 1 }),
      await post(maya, "Hiddenword to @Tomás", { contentNote: "Hiddennote", clientId }),
      await post(tomas, "another answer", { replyTo: 1 }),
    ]);
    expect(everything).not.toMatch(/Hidden(word|note)/);
    expect(got(await read({})).messages[0]).toEqual({
      seq: 1,
      clientId,
      author: null,
      body: "",
      at: hidden.at,
      gone: "hidden",
      change: 3,
    });
  });
});

describe("where one may not write", () => {
  const deeds = {
    editMessage,
    deleteMessage,
    reactToMessage,
    pinMessage,
  };
  test.each(Object.entries(deeds))(
    "%s is refused to outsiders, as for a group that is not there",
    async (_name, deed) => {
      const { seq } = await say(cast.maya, slug, "mine");
      const input = { slug, seq, body: "x", kind: "heart", on: true };
      const outside = await deed(cast.noor.caller, input);
      expect(outside).toMatchObject({ ok: false, reason: "not-found" });
      expect(await deed(cast.noor.caller, { ...input, slug: "nowhere" })).toEqual(outside);
      expect(await deed(cast.maya.caller, { ...input, seq: 2_000_000 })).toMatchObject({
        ok: false,
      });
    },
  );

  test("an archived group and a break take no changes", async () => {
    const room = await groupOf({ slug: "shut", members: [cast.maya] });
    const { seq } = await say(cast.maya, room.slug, "before");
    const edit = () => editMessage(cast.maya.caller, { slug: room.slug, seq, body: "after" });
    await bareSql()`update membership set paused_at = now() where group_id = ${room.id}`;
    expect(await edit()).toMatchObject({ message: { key: "messages.paused" } });
    await bareSql()`update "group" set archived_at = now() where id = ${room.id}`;
    expect(await edit()).toMatchObject({ message: { key: "messages.archived" } });
  });
});

test("the changes of one group are numbered without gaps, whatever happens at once", async () => {
  const crowd = await people(8, "Busy");
  const room = await groupOf({ slug: "busy", members: crowd });
  for (const one of crowd) await say(one, room.slug, `from ${one.account.displayName}`);
  const deed = (who: (typeof crowd)[number], at: number) => {
    const seq = at + 1;
    const { caller } = who;
    return [
      editMessage(caller, { slug: room.slug, seq, body: `better ${at}` }),
      reactToMessage(caller, { slug: room.slug, seq: 1, kind: "strength", on: true }),
      postMessage(caller, { slug: room.slug, clientId: randomUUID(), body: `more ${at}` }),
      reactToMessage(caller, { slug: room.slug, seq, kind: "heart", on: true }),
    ];
  };
  const answers = await Promise.all(crowd.flatMap(deed));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  const page = got(
    await readMessages(crowd[0]!.caller, { slug: room.slug, changesAfter: 0, from: 0 }),
  );
  expect([page.lastSeq, page.lastChange]).toEqual([16, 24]);
  const numbers = (page.changed ?? []).map(({ change }: MessageView) => change);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a! - b!));
  expect(Math.max(...numbers.map((number) => number ?? 0))).toBe(24);
});
