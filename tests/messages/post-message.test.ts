import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { group, membership, message } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import type { MessageView } from "#server/messages/contract.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, nobody, people, wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
});
beforeEach(forgetPaces);

const storedIn = (groupId: number) =>
  database().select().from(message).where(eq(message.groupId, groupId)).orderBy(message.seq);

describe("posting", () => {
  test("stores what was said, normalised, under the next number", async () => {
    const first = await say(cast.maya, "early-mornings", "  Buenos di\u0301as\r\nto all \n");
    const second = await say(cast.tomas, "early-mornings", "Hello");
    expect(first.body).toBe("Buenos d\u00edas\nto all");
    expect(second.seq).toBe(first.seq + 1);
    expect(first.author).toEqual({ id: cast.maya.account.id, name: "Maya" });
  });

  test("gives a retry the same answer, stores it once and announces it once", async () => {
    const heard: MessageView[] = [];
    const clientId = randomUUID();
    const stop = on("messages-posted", ({ messages }) => {
      heard.push(...messages.filter((one) => one.clientId === clientId));
    });
    const first = await say(cast.maya, "early-mornings", "Once", clientId);
    const again = await say(cast.maya, "early-mornings", "Once", clientId);
    const atOnce = await Promise.all(
      Array.from({ length: 5 }, () => say(cast.maya, "early-mornings", "Once", clientId)),
    );
    await new Promise(setImmediate);
    stop();
    expect([again, ...atOnce]).toEqual(Array.from({ length: 6 }, () => first));
    expect(heard).toEqual([first]);
  });

  test("numbers without gaps when many speak at once, some of them twice", async () => {
    const crowd = await people(30, "Crowd");
    const room = await groupOf({ slug: "crowd", members: crowd });
    const clientIds = new Map(
      crowd.map((one) => [one, [randomUUID(), randomUUID(), randomUUID()]]),
    );
    const tries = [...clientIds].flatMap(([who, ids]) =>
      [...ids, ...ids].map((id) => say(who, "crowd", `from ${who.account.displayName}`, id)),
    );
    await Promise.all(tries);
    const rows = await storedIn(room.id);
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 90 }, (_, at) => at + 1));
    expect(new Set(rows.map(({ clientId }) => clientId)).size).toBe(90);
    const [after] = await database().select().from(group).where(eq(group.id, room.id));
    expect(after?.lastSeq).toBe(90);
  });

  test("announces in the order of the numbers, each exactly once", async () => {
    const crowd = await people(12, "Announced");
    await groupOf({ slug: "announced", members: crowd });
    const heard: number[] = [];
    const stop = on("messages-posted", ({ slug, messages }) => {
      if (slug === "announced") heard.push(...messages.map(({ seq }) => seq));
    });
    await Promise.all(
      crowd.flatMap((who) => [say(who, "announced", "a"), say(who, "announced", "b")]),
    );
    await new Promise(setImmediate);
    stop();
    expect(heard).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  });

  test("keeps one author's words in the order in which they were said", async () => {
    const [author] = await people(1, "Orderly");
    const room = await groupOf({ slug: "orderly", members: [author!] });
    await Promise.all(Array.from({ length: 15 }, (_, at) => say(author!, "orderly", `word ${at}`)));
    const bodies = (await storedIn(room.id)).map(({ body }) => body);
    expect(bodies).toEqual(Array.from({ length: 15 }, (_, at) => `word ${at}`));
  });

  test("lets one refused entry not take its neighbours down", async () => {
    const outside = postMessage(cast.noor.caller, {
      slug: "early-mornings",
      clientId: randomUUID(),
      body: "let me in",
    });
    const inside = Promise.all([
      say(cast.maya, "early-mornings", "one"),
      say(cast.ruth, "early-mornings", "two"),
    ]);
    expect(await outside).toMatchObject({ ok: false, reason: "not-found" });
    expect((await inside).map(({ body }) => body)).toEqual(["one", "two"]);
  });
});

describe("who may not post", () => {
  const attempt = (who: Parameters<typeof postMessage>[0], slug: string) =>
    postMessage(who, { slug, clientId: randomUUID(), body: "hello" });

  test("an outsider is told the same of a group that exists and of one that does not", async () => {
    const existing = await attempt(cast.noor.caller, "early-mornings");
    expect(existing).toMatchObject({ ok: false, reason: "not-found" });
    expect(await attempt(cast.noor.caller, "no-such-group")).toEqual(existing);
    expect(await attempt(cast.noor.caller, "a\0b")).toEqual(existing);
  });

  test("somebody signed out is asked to sign in", async () => {
    expect(await attempt(nobody(), "early-mornings")).toMatchObject({ reason: "unauthenticated" });
  });

  test("members hear why an archived group, a pause or new guidelines keep them from writing", async () => {
    const room = await groupOf({ slug: "closed", members: [cast.maya] });
    const change = (values: Partial<typeof group.$inferInsert>) =>
      database().update(group).set(values).where(eq(group.id, room.id));
    await change({ archivedAt: new Date() });
    expect(await attempt(cast.maya.caller, "closed")).toMatchObject({
      reason: "conflict",
      message: { key: "messages.archived" },
    });
    await change({ archivedAt: null, guidelinesVersion: 2 });
    expect(await attempt(cast.maya.caller, "closed")).toMatchObject({
      message: { key: "messages.guidelines-changed" },
    });
    await change({ guidelinesVersion: 1 });
    await database()
      .update(membership)
      .set({ pausedAt: new Date() })
      .where(eq(membership.groupId, room.id));
    expect(await attempt(cast.maya.caller, "closed")).toMatchObject({
      message: { key: "messages.paused" },
    });
    expect(await storedIn(room.id)).toEqual([]);
  });

  test("a client id that stands in another group is a conflict, and tells nothing of that group", async () => {
    await groupOf({ slug: "elsewhere", members: [cast.maya] });
    const clientId = randomUUID();
    await say(cast.maya, "early-mornings", "here", clientId);
    const answer = await postMessage(cast.maya.caller, {
      slug: "elsewhere",
      clientId,
      body: "there",
    });
    expect(answer).toMatchObject({ ok: false, reason: "conflict" });
  });

  test("nobody floods: after twenty in ten seconds we ask them to wait", async () => {
    const [author] = await people(1, "Flood");
    await groupOf({ slug: "flood", members: [author!] });
    for (let count = 0; count < 20; count++) await say(author!, "flood", `${count}`);
    const answer = await attempt(author!.caller, "flood");
    expect(answer).toMatchObject({ ok: false, reason: "too-many" });
    expect(answer.ok || answer.retryAfter).toBeGreaterThan(0);
  });
});

describe("bad input", () => {
  const id = "3f2b8c1e-7f2a-4c55-9a51-0a7c5b8d9e10";
  test.each([
    ["nothing at all", undefined],
    ["a list", []],
    ["a number for the body", { slug: "early-mornings", clientId: id, body: 7 }],
    ["an empty body", { slug: "early-mornings", clientId: id, body: " \n " }],
    ["a megabyte", { slug: "early-mornings", clientId: id, body: "a".repeat(1_000_000) }],
    ["4,001 characters", { slug: "early-mornings", clientId: id, body: "😀".repeat(4001) }],
    ["NUL", { slug: "early-mornings", clientId: id, body: "a\0b" }],
    ["a lone surrogate", { slug: "early-mornings", clientId: id, body: "a\ud800b" }],
    ["a client id that is none", { slug: "early-mornings", clientId: "7", body: "a" }],
    ["a missing client id", { slug: "early-mornings", body: "a" }],
    ["nested lists", { slug: [[[["x"]]]], clientId: id, body: { toString: "x" } }],
  ])("%s is refused with a reason beside the field", async (_name, input) => {
    const answer = await postMessage(cast.maya.caller, input);
    expect(answer).toMatchObject({ ok: false, reason: "invalid" });
    expect(answer.ok || Object.keys(answer.fields).length).toBeGreaterThan(0);
  });

  test("4,000 characters fit, whatever their bytes", async () => {
    const { body } = await say(cast.maya, "early-mornings", "😀".repeat(4000));
    expect([...body]).toHaveLength(4000);
  });
});
