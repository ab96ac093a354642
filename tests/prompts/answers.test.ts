import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { account, group, promptAnswer, promptDay } from "#db/schema/index.ts";
import { blockPerson } from "#server/accounts/block-person.ts";
import { on } from "#server/events.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { answerPrompt } from "#server/prompts/answer-prompt.ts";
import { findPromptOfTheDay } from "#server/prompts/find-prompt-of-the-day.ts";
import { listPromptDays } from "#server/prompts/list-prompt-days.ts";
import { promptForToday } from "#server/prompts/prompt-for-today.ts";
import { readPromptDay } from "#server/prompts/read-prompt-day.ts";
import { readReplies } from "#server/prompts/read-replies.ts";
import { replyToAnswer } from "#server/prompts/reply-to-answer.ts";
import { takeAnswerBack } from "#server/prompts/take-answer-back.ts";
import { takeReplyBack } from "#server/prompts/take-reply-back.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import type { Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ask, says, scene, seen, type Scene } from "./asked.ts";

await freshDatabase();
beforeEach(forgetPaces);

async function replies(who: Person, at: Scene, answerId: string, body: string, more = {}) {
  const { slug, day } = at;
  const input = { slug, day, answerId, clientId: randomUUID(), body, ...more };
  return replyToAnswer(who.caller, input);
}
const idOf = async (who: Person, at: Scene) => (await seen(who, at)).myAnswer!.id;

describe("what the others said", () => {
  test("is in nothing that is sent before one's own answer or skip, and then it is", async () => {
    const at = await scene();
    await says(at.maya, at, "the heron was back");
    await says(at.kit, at, "tea");
    await replies(at.kit, at, await idOf(at.maya, at), "I saw it too");
    const heard: string[] = [];
    const stop = on("prompt-changed", (what) => heard.push(JSON.stringify(what)));
    await says(at.kit, at, "much tea");
    stop();
    const raw = JSON.stringify([
      await readPromptDay(at.june.caller, at),
      await findPromptOfTheDay(at.june.caller, at),
      await promptForToday(at.june.caller, {}),
      await listPromptDays(at.june.caller, at),
      await readReplies(at.june.caller, { ...at, answerId: await idOf(at.maya, at) }),
      await replies(at.june, at, await idOf(at.maya, at), "hello"),
      heard,
    ]);
    for (const word of ["heron", "tea", "saw it", at.maya.account.id, at.maya.account.displayName])
      expect([word, raw.includes(word)]).toEqual([word, false]);
    expect(await seen(at.june, at)).toMatchObject({ mine: "open", thread: null, picture: null });
    await says(at.june, at);
    const { thread, mine, myAnswer } = await seen(at.june, at);
    expect(mine).toBe("skipped");
    expect(myAnswer).toBeNull();
    expect(thread?.answers).toMatchObject([
      { value: { text: "the heron was back" }, isMine: false, replies: [{ body: "I saw it too" }] },
      { value: { text: "much tea" }, isChanged: true, replies: [] },
    ]);
  });

  test("may be read by all of the group once it is closed, and by nobody else", async () => {
    const at = await scene();
    await says(at.maya, at, "the heron was back");
    await close(at);
    expect((await seen(at.june, at)).thread?.answers).toHaveLength(1);
    const outside = await readPromptDay(at.stranger.caller, at);
    expect(outside).toEqual(await readPromptDay(at.stranger.caller, { ...at, slug: "no-such" }));
    expect(outside).toMatchObject({ ok: false, reason: "not-found" });
  });

  test("is not there of people who left, nor for whoever blocked them", async () => {
    const at = await scene();
    await says(at.maya, at, "from Maya");
    await says(at.kit, at, "from Kit");
    await says(at.june, at);
    const answerId = await idOf(at.kit, at);
    await replies(at.maya, at, answerId, "to Kit");
    await blockPerson(at.june.caller, { person: at.maya.account.id });
    expect((await seen(at.june, at)).thread?.answers).toMatchObject([
      { value: { text: "from Kit" }, replies: [] },
    ]);
    await leaveGroup(at.maya.caller, at);
    const left = await seen(at.kit, at);
    expect(left.thread?.answers).toEqual([]);
    expect(left.myAnswer?.replies).toEqual([]);
  });
});

describe("an answer", () => {
  test.each([
    ["text", "a walk", { kind: "text", text: "a walk" }],
    ["scale", "10", { kind: "scale", value: 10 }],
    ["choice", 0, { kind: "choice", option: 0 }],
  ] as const)(
    "of kind %s is kept and can be changed and taken back",
    async (kind, given, value) => {
      const at = await scene(kind);
      expect(await says(at.maya, at, given)).toMatchObject({ value: { mine: "answered" } });
      expect((await seen(at.maya, at)).myAnswer).toMatchObject({ value, isMine: true });
      await says(at.kit, at);
      expect((await seen(at.kit, at)).thread?.answers).toHaveLength(1);
      const heard: unknown[] = [];
      const stop = on("prompt-changed", (what) => heard.push(what));
      expect(await takeAnswerBack(at.maya.caller, at)).toMatchObject({ ok: true });
      expect(await takeAnswerBack(at.maya.caller, at)).toMatchObject({ ok: true });
      stop();
      expect(heard).toEqual([{ groupId: at.group.id, slug: at.slug, day: at.day }]);
      expect((await seen(at.kit, at)).thread?.answers).toEqual([]);
      expect(await seen(at.maya, at)).toMatchObject({ mine: "skipped", myAnswer: null });
    },
  );

  test("is the same when it is sent again, and one when two come at once", async () => {
    const at = await scene();
    const clientId = randomUUID();
    const send = (answer: string, id = clientId) => says(at.maya, at, answer, { clientId: id });
    await Promise.all(Array.from({ length: 6 }, () => send("once")));
    await Promise.all([send("one", randomUUID()), send("other", randomUUID())]);
    const rows = await database()
      .select()
      .from(promptAnswer)
      .where(eq(promptAnswer.promptDayId, at.dayId));
    expect(rows).toHaveLength(1);
    expect(["one", "other"]).toContain((await text(at.maya, at))!);
  });

  test("that was taken back does not come back with a late retry", async () => {
    const at = await scene();
    const clientId = randomUUID();
    await says(at.maya, at, "too much", { clientId });
    await takeAnswerBack(at.maya.caller, at);
    expect(await says(at.maya, at, "too much", { clientId })).toMatchObject({ reason: "conflict" });
    expect(await text(at.maya, at)).toBeUndefined();
    await says(at.maya, at, "enough");
    expect(await text(at.maya, at)).toBe("enough");
  });

  test("is refused beside its field when the day is closed, but a retry of a stored one is not", async () => {
    const at = await scene();
    const clientId = randomUUID();
    await says(at.maya, at, "in time", { clientId });
    await close(at);
    const closed = { reason: "conflict", fields: { answer: { key: "prompts.closed" } } };
    expect(await says(at.kit, at, "late")).toMatchObject(closed);
    expect(await says(at.maya, at, "changed")).toMatchObject(closed);
    expect(await says(at.maya, at, "in time", { clientId })).toMatchObject({ ok: true });
  });

  test("is refused in an archived group, in a rest, and to outsiders", async () => {
    const at = await scene();
    await pauseGroup(at.maya.caller, at);
    expect(await says(at.maya, at, "x")).toMatchObject({ message: { key: "prompts.paused" } });
    expect(await findPromptOfTheDay(at.maya.caller, at)).toMatchObject({ value: null });
    expect(await promptForToday(at.maya.caller, {})).toMatchObject({ value: null });
    expect(await says(at.stranger, at, "x")).toMatchObject({ reason: "not-found" });
    await database().update(group).set({ archivedAt: new Date() }).where(eq(group.slug, at.slug));
    expect(await says(at.kit, at, "x")).toMatchObject({ message: { key: "prompts.archived" } });
    expect(await promptForToday(at.kit.caller, {})).toMatchObject({ value: null });
  });

  test("in crisis words offers help to its author alone", async () => {
    const at = await scene();
    const words = "I want to kill myself tonight";
    expect(await says(at.maya, at, words)).toMatchObject({ value: { crisis: "self-harm" } });
    expect((await seen(at.maya, at)).crisis).toBe("self-harm");
    await says(at.kit, at, "a walk");
    expect((await seen(at.kit, at)).crisis).toBeNull();
    const reply = await replies(at.kit, at, await idOf(at.maya, at), words);
    expect(reply).toMatchObject({ value: { crisis: "self-harm" } });
    expect((await seen(at.kit, at)).crisis).toBe("self-harm");
    await close(at);
    expect((await seen(at.maya, at)).crisis).toBeNull();
  });

  test("goes with its author's account", async () => {
    const at = await scene();
    await says(at.maya, at, "x");
    await database().delete(account).where(eq(account.id, at.maya.account.id));
    expect(await database().$count(promptAnswer, eq(promptAnswer.promptDayId, at.dayId))).toBe(0);
  });
});

test.each<["text" | "scale" | "choice", unknown, string]>([
  ["scale", "11", "prompts.scale-needed"],
  ["scale", -1, "prompts.scale-needed"],
  ["scale", "2.5", "prompts.scale-needed"],
  ["scale", null, "prompts.scale-needed"],
  ["choice", 9, "prompts.choice-needed"],
  ["choice", 3, "prompts.choice-needed"],
  ["choice", ["0"], "prompts.choice-needed"],
  ["text", "   ", "prompts.answer-needed"],
  ["text", "x".repeat(1_000_000), "prompts.too-long"],
  ["text", "x".repeat(2001), "prompts.too-long"],
  ["text", "\0", "refusal.unreadable-text"],
  ["text", { toString: 1 }, "refusal.invalid-field"],
])("to a %s, what is no answer is refused beside its field", async (kind, given, key) => {
  const at = await scene(kind);
  const answer = await says(at.maya, at, given);
  expect(answer).toMatchObject({ reason: "invalid", fields: { answer: { key } } });
  expect(await seen(at.maya, at)).toMatchObject({ mine: "open" });
});

describe("replies", () => {
  test("come three at a time with an answer, the others by asking, each once and mine to take back", async () => {
    const at = await scene();
    await says(at.maya, at, "a walk");
    await says(at.kit, at);
    const answerId = await idOf(at.maya, at);
    const clientId = randomUUID();
    const twice = [1, 2].map(() => replies(at.kit, at, answerId, "reply 0", { clientId }));
    await Promise.all(twice);
    for (let n = 1; n < 25; n += 1) {
      forgetPaces();
      await replies(n % 2 ? at.maya : at.kit, at, answerId, `reply ${n}`);
    }
    const [shown] = (await seen(at.kit, at)).thread!.answers;
    const bodies = shown!.replies.map(({ body }) => body);
    let after = shown!.moreReplies;
    expect(bodies).toHaveLength(3);
    while (after) {
      const page = await readReplies(at.kit.caller, { ...at, answerId, after });
      if (!page.ok) throw new Error(page.reason);
      bodies.push(...page.value.replies.map(({ body }) => body));
      after = page.value.next;
    }
    expect(bodies).toEqual(Array.from({ length: 25 }, (_, n) => `reply ${n}`));
    const [first] = shown!.replies;
    const take = (who: Person) => takeReplyBack(who.caller, { ...at, replyId: first!.id });
    expect(await take(at.maya)).toMatchObject({ reason: "not-found" });
    expect(await take(at.kit)).toMatchObject({ ok: true });
    expect((await seen(at.maya, at)).myAnswer!.replies[0]!.body).toBe("reply 1");
  });

  test("to what was taken back do not stand under what is answered later", async () => {
    const at = await scene();
    await says(at.maya, at, "a hard night");
    await says(at.kit, at);
    const answerId = await idOf(at.maya, at);
    await replies(at.kit, at, answerId, "sorry about the night");
    await takeAnswerBack(at.maya.caller, at);
    await says(at.maya, at, "a walk");
    expect((await seen(at.kit, at)).thread!.answers).toMatchObject([
      { value: { text: "a walk" }, replies: [], moreReplies: null },
    ]);
    expect(await readReplies(at.kit.caller, { ...at, answerId })).toMatchObject({
      value: { replies: [] },
    });
    await replies(at.kit, at, answerId, "where to?");
    await says(at.maya, at, "a long walk");
    expect((await seen(at.maya, at)).myAnswer!.replies).toMatchObject([{ body: "where to?" }]);
  });

  test("to an answer of another day or group are not found", async () => {
    const [one, other] = [await scene(), await scene()];
    await says(one.maya, one, "x");
    await says(other.maya, other, "y");
    const foreign = await replies(other.maya, other, await idOf(one.maya, one), "z");
    expect(foreign).toMatchObject({ reason: "not-found" });
  });
});

test("a picture is there with three people, counts whom one has blocked, and comes after one's own part", async () => {
  const at = await scene("scale");
  await says(at.maya, at, 7);
  await says(at.kit, at, 7);
  expect((await seen(at.kit, at)).picture).toBeNull();
  await says(at.june, at, 0);
  expect((await seen(at.keeper, at)).picture).toBeNull();
  await says(at.keeper, at);
  await blockPerson(at.keeper.caller, { person: at.maya.account.id });
  const counts = [1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0];
  expect((await seen(at.keeper, at)).picture).toEqual({ counts, people: 3 });
});

test("earlier days come in pages, the newest first, with how I stand to each", async () => {
  const at = await scene();
  for (let daysAgo = 1; daysAgo <= 24; daysAgo += 1)
    await ask(at.group.id, "scale", { daysAgo, closesIn: -1 });
  await says(at.maya, at, "x");
  const first = await listPromptDays(at.maya.caller, at);
  if (!first.ok) throw new Error(first.reason);
  expect(first.value.days[0]).toMatchObject({ day: at.day, isOpen: true, mine: "answered" });
  expect(first.value.days[1]).toMatchObject({ isOpen: false, mine: "open" });
  const rest = await listPromptDays(at.maya.caller, { ...at, after: first.value.next });
  expect(rest).toMatchObject({ value: { days: { length: 5 }, next: null } });
  expect(await findPromptOfTheDay(at.kit.caller, at)).toMatchObject({ value: { day: at.day } });
  expect(await promptForToday(at.kit.caller, {})).toMatchObject({ value: { slug: at.slug } });
  expect(await promptForToday(at.maya.caller, {})).toMatchObject({ value: null });
});

test("whatever arrives in a field is refused in words, never by a fault", async () => {
  const at = await scene();
  await says(at.kit, at, "x");
  const fresh = () => {
    forgetPaces();
    return at.maya.caller;
  };
  const { slug, day } = at;
  const id = randomUUID();
  const right = { slug, day, clientId: id, answer: "x", answerId: id, replyId: id, body: "x" };
  for (const field of ["slug", "day", "clientId", "answer"])
    await tryField(answerPrompt, fresh, right, field);
  const anew: typeof answerPrompt = (caller, input) =>
    answerPrompt(caller, { ...(input as object), clientId: randomUUID() });
  await tryField(anew, fresh, right, "skip");
  for (const field of ["answerId", "clientId", "body", "day"])
    await tryField(replyToAnswer, fresh, right, field);
  for (const field of ["slug", "day", "after"]) await tryField(readPromptDay, fresh, right, field);
  for (const field of ["slug", "after"]) await tryField(listPromptDays, fresh, right, field);
  for (const field of ["answerId", "after"]) await tryField(readReplies, fresh, right, field);
  await tryField(takeReplyBack, fresh, right, "replyId");
  await tryField(takeAnswerBack, fresh, right, "day");
  for (const door of [answerPrompt, replyToAnswer, readPromptDay, takeReplyBack])
    await tryWhole(door, fresh);
});

async function close({ dayId }: Scene) {
  const past = new Date(Date.now() - 1000);
  await database().update(promptDay).set({ closesAt: past }).where(eq(promptDay.id, dayId));
}

async function text(who: Person, at: Scene) {
  const value = (await seen(who, at)).myAnswer?.value;
  return value?.kind === "text" ? value.text : undefined;
}
