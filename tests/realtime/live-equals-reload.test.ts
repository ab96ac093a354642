import { beforeAll, expect, test } from "vitest";
import { changeRoom, lastSeq, roomFrom, type RoomState } from "#app/messages/room-state.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
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

const live = (room: RoomState, line: Line) =>
  line.heard
    .map(({ packet }) => (packet as { messages: MessageView[] }).messages)
    .reduce((known, messages) => changeRoom(known, { kind: "arrived", messages }), room);

test("a room that lived through messages is the room that a fresh load shows", async () => {
  const maya = await sockets.connect(cast.maya);
  const old = roomFrom(await load(maya));
  await maya.ask("room:open", { slug: "early-mornings", after: lastSeq(old) });
  for (const body of ["one", "two", "three"]) await say(cast.tomas, "early-mornings", body);
  await Promise.all([
    say(cast.ruth, "early-mornings", "four"),
    say(cast.tomas, "early-mornings", "five"),
  ]);
  while (lastSeq(live(old, maya)) < 125) await maya.hears("messages:posted", maya.heard.length + 1);

  const lived = live(old, maya);
  const fresh = roomFrom(await load(maya));
  expect(lived.messages.slice(-50)).toEqual(fresh.messages);
  const older = changeRoom(fresh, { kind: "older", page: await load(maya, { before: 76 }) });
  const livedOlder = changeRoom(lived, { kind: "older", page: await load(maya, { before: 71 }) });
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
