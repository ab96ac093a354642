import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { changeRoom, hasGap, lastSeq, roomFrom, type RoomState } from "#app/messages/room-state.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { pinMessage } from "#server/messages/pin-message.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { reactToMessage } from "#server/messages/react-to-message.ts";
import { wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets, type Line } from "#tests/support/realtime.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();
const sockets = serveSockets();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
  await fillHistory(cast.earlyMornings.id, cast.ruth, 120);
});

async function load(line: Line, from: object = {}): Promise<MessagePage> {
  const answer = await line.ask<MessagePage>("messages:read", { slug: "early-mornings", ...from });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

/** What was heard, applied to an old room in the order of hearing. */
const live = (room: RoomState, line: Line) =>
  line.heard.reduce((known, { name, packet }) => {
    const { messages } = packet as { messages: MessageView[] };
    if (name === "messages:posted")
      return changeRoom(known, { kind: "arrived", messages, isAtEnd: true });
    return name === "messages:changed" ? changeRoom(known, { kind: "changed", messages }) : known;
  }, room);

test("a room that lived through messages is the room that a fresh load shows", async () => {
  const maya = await sockets.connect(cast.maya);
  const old = roomFrom(await load(maya));
  await maya.ask("room:open", { slug: "early-mornings", after: lastSeq(old) });
  for (const body of ["one", "two", "three"]) await say(cast.tomas, "early-mornings", body);
  await Promise.all([
    say(cast.ruth, "early-mornings", "four"),
    say(cast.tomas, "early-mornings", "five"),
  ]);
  while (lastSeq(live(old, maya)) < 125)
    await maya.hears(
      "messages:posted",
      maya.heard.filter(({ name }) => name === "messages:posted").length + 1,
    );

  const lived = live(old, maya);
  const fresh = roomFrom(await load(maya));
  expect(lived.messages.slice(-50)).toEqual(fresh.messages);
  const older = changeRoom(fresh, {
    kind: "older",
    before: 76,
    page: await load(maya, { before: 76 }),
  });
  const livedOlder = changeRoom(lived, {
    kind: "older",
    before: 71,
    page: await load(maya, { before: 71 }),
  });
  expect(livedOlder.messages.slice(-100)).toEqual(older.messages);
});

test("a room that missed the broadcasts comes to the same by catching up", async () => {
  const tomas = await sockets.connect(cast.tomas);
  const old = roomFrom(await load(tomas));
  for (const body of ["missed", "missed too"]) await say(cast.maya, "early-mornings", body);
  const opened = await tomas.ask<MessagePage>("room:open", {
    slug: "early-mornings",
    after: lastSeq(old),
  });
  if (!opened.ok) throw new Error(opened.reason);
  const caughtUp = changeRoom(old, { kind: "newer", page: opened.value });
  expect(caughtUp.messages.slice(-50)).toEqual((await load(tomas)).messages);
});

test("a room that lived through every kind of change is the room that a fresh load shows", async () => {
  const { maya, tomas, ruth } = cast;
  const slug = "early-mornings";
  const line = await sockets.connect(maya);
  const parent = await say(tomas, slug, "to be answered");
  const mine = await say(maya, slug, "mine, with *stars*");
  const answer = await postMessage(maya.caller, {
    slug,
    clientId: randomUUID(),
    body: "an answer",
    replyTo: parent.seq,
  });
  const old = roomFrom(await load(line));
  await line.ask("room:open", { slug, after: lastSeq(old) });
  const { seq } = parent;
  const done = [
    await reactToMessage(maya.caller, { slug, seq, kind: "heart", on: true }),
    await reactToMessage(tomas.caller, { slug, seq: mine.seq, kind: "strength", on: true }),
    await reactToMessage(ruth.caller, { slug, seq, kind: "heart", on: true }),
    await reactToMessage(ruth.caller, { slug, seq, kind: "heart", on: false }),
    await editMessage(tomas.caller, { slug, seq, body: "said better", contentNote: "words" }),
    await editMessage(tomas.caller, { slug, seq, body: `said at length ${"so ".repeat(200)}` }),
    await pinMessage(ruth.caller, { slug, seq: mine.seq, on: true }),
    await deleteMessage(tomas.caller, { slug, seq }),
    await reactToMessage(maya.caller, { slug, seq: mine.seq, kind: "me-too", on: true }),
  ];
  expect([answer, ...done].map(({ ok }) => ok)).not.toContain(false);
  // Of what a person does themselves, they hear twice: with everybody, and what is theirs.
  await line.hears("messages:changed", done.length + 2);
  const lived = live(old, line);
  expect(hasGap(lived)).toBe(false);
  const fresh = roomFrom(await load(line));
  expect(lived.messages).toEqual(fresh.messages);
  expect([lived.change, lived.newest]).toEqual([fresh.change, fresh.newest]);

  const behind = await load(line, { after: lastSeq(old), changesAfter: old.change, from: 1 });
  expect(changeRoom(old, { kind: "newer", page: behind }).messages).toEqual(fresh.messages);
});
