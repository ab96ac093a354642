import { beforeAll, expect, test } from "vitest";
import { readMessages } from "#server/messages/read-messages.ts";
import type { Caller } from "#server/actor.ts";
import { nobody, wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory } from "#tests/support/say.ts";

await freshDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await wholeCast();
  await fillHistory(cast.earlyMornings.id, cast.maya, 500);
});

const read = (from: object, who: Caller = cast.tomas.caller) =>
  readMessages(who, { slug: "early-mornings", ...from });
async function seqs(from: object) {
  const answer = await read(from);
  if (!answer.ok) throw new Error(answer.reason);
  const numbers = answer.value.messages.map(({ seq }) => seq);
  return {
    first: numbers.at(0),
    last: numbers.at(-1),
    count: numbers.length,
    more: answer.value.more,
  };
}

test("without a place it gives the newest page, oldest first", async () => {
  expect(await seqs({})).toEqual({ first: 451, last: 500, count: 50, more: true });
});

test("pages go upwards to the very first message", async () => {
  expect(await seqs({ before: 451 })).toEqual({ first: 401, last: 450, count: 50, more: true });
  expect(await seqs({ before: 51 })).toEqual({ first: 1, last: 50, count: 50, more: false });
  expect(await seqs({ before: 1 })).toEqual({
    first: undefined,
    last: undefined,
    count: 0,
    more: false,
  });
});

test("a catch-up goes downwards from what is known, in bounded steps", async () => {
  expect(await seqs({ after: 490 })).toEqual({ first: 491, last: 500, count: 10, more: false });
  expect(await seqs({ after: 0 })).toEqual({ first: 1, last: 200, count: 200, more: true });
});

test("numbers may come as text, as an address brings them", async () => {
  expect(await seqs({ after: "499" })).toMatchObject({ first: 500, count: 1 });
});

test("outsiders and strangers read nothing, and learn nothing", async () => {
  const outside = await read({}, cast.noor.caller);
  expect(outside).toMatchObject({ ok: false, reason: "not-found" });
  expect(await readMessages(cast.noor.caller, { slug: "nowhere" })).toEqual(outside);
  expect(await read({}, nobody())).toMatchObject({ ok: false, reason: "unauthenticated" });
});

test.each([
  [{ before: -1 }],
  [{ before: 1.5 }],
  [{ after: "x" }],
  [{ after: 1e12 }],
  [{ after: {} }],
])("a place that is none (%j) is refused", async (from) => {
  expect(await read(from)).toMatchObject({ ok: false, reason: "invalid" });
});
