import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endSession, endSessions } from "#server/accounts/session.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, letIn, people, wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets, type Line } from "#tests/support/realtime.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();
const sockets = serveSockets();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
});
beforeEach(forgetPaces);

const enter = (line: Line, slug = "early-mornings", after?: number) =>
  line.ask<MessagePage>("room:open", { slug, after });
const messagesIn = (line: Line) =>
  line.heard
    .filter(({ name }) => name === "messages:posted")
    .flatMap(({ packet }) => (packet as { messages: MessageView[] }).messages);

/** Somebody who hears everything says so last: by then, whatever was to be heard has been sent. */
async function settled(witness: Line, slug = "early-mornings"): Promise<void> {
  const before = witness.heard.filter(({ name }) => name === "messages:posted").length;
  await say(cast.ruth, slug, `that was all ${randomUUID()}`);
  await witness.hears("messages:posted", before + 1);
}

describe("in a room", () => {
  test("two people hear each other, and the writer gets the number", async () => {
    const [maya, tomas] = await Promise.all([
      sockets.connect(cast.maya),
      sockets.connect(cast.tomas),
    ]);
    await Promise.all([enter(maya), enter(tomas)]);
    const clientId = randomUUID();
    const posted = await maya.ask<MessageView>("message:post", {
      slug: "early-mornings",
      clientId,
      body: "Good morning",
    });
    await tomas.hears("messages:posted");
    expect(posted).toMatchObject({ ok: true, value: { clientId, body: "Good morning" } });
    expect(messagesIn(tomas)).toEqual([posted.ok && posted.value]);
  });

  test("opening a room brings what was missed, in order and in bounded steps", async () => {
    const room = await groupOf({ slug: "missed", members: [cast.maya] });
    await fillHistory(room.id, cast.maya, 250);
    const maya = await sockets.connect(cast.maya);
    const opened = await enter(maya, "missed", 40);
    const page = opened.ok ? opened.value : undefined;
    expect([page?.messages.length, page?.messages[0]?.seq, page?.more]).toEqual([200, 41, true]);
    expect(await enter(maya, "missed", 240)).toMatchObject({
      value: { more: false, lastSeq: 250 },
    });
  });

  test("a closed room is quiet", async () => {
    const [maya, witness] = await Promise.all([
      sockets.connect(cast.maya),
      sockets.connect(cast.tomas),
    ]);
    await Promise.all([enter(maya), enter(witness)]);
    expect(await maya.ask("room:close", { slug: "early-mornings" })).toMatchObject({ ok: true });
    await settled(witness);
    expect(messagesIn(maya)).toEqual([]);
  });
});

describe("who may not hear hears nothing on a raw socket", () => {
  test("an outsider, whatever they ask", async () => {
    const [noor, witness] = await Promise.all([
      sockets.connect(cast.noor),
      sockets.connect(cast.maya),
    ]);
    await enter(witness);
    const refused = await enter(noor);
    expect(refused).toMatchObject({ ok: false, reason: "not-found" });
    expect(await enter(noor, "no-such-group")).toEqual(refused);
    for (const name of ["join", "subscribe", "group:1", "room:open "])
      noor.socket.emit(name, "group:1");
    expect(await noor.ask("messages:read", { slug: "early-mornings" })).toMatchObject({
      ok: false,
    });
    await settled(witness);
    expect(noor.heard).toEqual([]);
  });

  test("somebody signed out, with a forged cookie or from another origin does not get in", async () => {
    const outcome = (headers: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const socket = sockets.dial(headers);
        socket.once("connect", () => resolve("connected"));
        socket.once("connect_error", () => resolve("refused"));
      });
    expect(await outcome({})).toBe("refused");
    expect(await outcome({ cookie: `evenkeel-session=${"a".repeat(40)}` })).toBe("refused");
    const maya = await sockets.connect(cast.maya);
    const cookie = (maya.socket.io.opts.extraHeaders as Record<string, string>).cookie!;
    expect(await outcome({ cookie })).toBe("connected");
    expect(await outcome({ cookie, origin: "https://elsewhere.example" })).toBe("refused");
  });

  test("who leaves a group hears nothing from that moment, in every open tab", async () => {
    const [leaver] = await people(1, "Leaver");
    await letIn(cast.earlyMornings, leaver!);
    const tabs = await Promise.all([sockets.connect(leaver!), sockets.connect(leaver!)]);
    const witness = await sockets.connect(cast.maya);
    await Promise.all([...tabs, witness].map((line) => enter(line)));
    expect(await leaveGroup(leaver!.caller, { slug: "early-mornings" })).toMatchObject({
      ok: true,
    });
    await Promise.all(tabs.map((tab) => tab.hears("room:closed")));
    await settled(witness);
    for (const tab of tabs) expect(tab.heard.map(({ name }) => name)).toEqual(["room:closed"]);
    expect(await enter(tabs[0]!)).toMatchObject({ ok: false, reason: "not-found" });
  });

  test("who takes a break from a group hears nothing of it, and the others hear nothing of that", async () => {
    const [rester] = await people(1, "Rester");
    await letIn(cast.earlyMornings, rester!);
    const [line, witness] = await Promise.all([
      sockets.connect(rester!),
      sockets.connect(cast.maya),
    ]);
    await Promise.all([enter(line), enter(witness)]);
    await pauseGroup(rester!.caller, { slug: "early-mornings" });
    await line.hears("room:closed");
    await settled(witness);
    expect(messagesIn(line)).toEqual([]);
    expect(witness.heard.every(({ name }) => name === "messages:posted")).toBe(true);
  });

  test("a sign-out ends that device's connection and no other", async () => {
    const [here, there] = await Promise.all([
      sockets.connect(cast.dani),
      sockets.connect(cast.dani),
    ]);
    await endSession(here.sessionHash);
    await here.ended();
    expect(there.socket.connected).toBe(true);
    await endSessions(cast.dani.account.id);
    await there.ended();
  });
});

describe("bad input on a socket", () => {
  test("every command refuses what it can't use, with a reason and without a crash", async () => {
    const maya = await sockets.connect(cast.maya);
    const bad = [
      undefined,
      null,
      7,
      "x",
      [],
      {},
      { slug: 7 },
      { slug: "a\0" },
      { slug: "\ud800" },
      JSON.parse('{"__proto__":{"slug":"x"}}'),
    ];
    for (const command of [
      "room:open",
      "room:close",
      "message:post",
      "messages:read",
      "group:read",
    ]) {
      for (const input of bad) {
        const answer = await maya.ask(command, input);
        expect([command, input, answer.ok]).toEqual([command, input, false]);
      }
    }
  });

  test("a command that is not in the table, or that is no command at all, is refused", async () => {
    const maya = await sockets.connect(cast.maya);
    for (const name of ["constructor", "__proto__", "toString", "group:delete", ""]) {
      expect(await maya.ask(name, {})).toMatchObject({ ok: false, reason: "invalid" });
    }
  });

  test("a megabyte ends the connection and nothing else", async () => {
    const maya = await sockets.connect(cast.maya);
    maya.socket.emit("message:post", {
      slug: "early-mornings",
      clientId: randomUUID(),
      body: "a".repeat(1_000_000),
    });
    await maya.ended();
    const again = await sockets.connect(cast.maya);
    expect(await enter(again)).toMatchObject({ ok: true });
  });
});
