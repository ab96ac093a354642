import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { lookIntoRoom } from "#server/messages/look-into-room.ts";
import { longestBody } from "#server/messages/contract.ts";
import { wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory } from "#tests/support/say.ts";

await freshDatabase();
const cast = await wholeCast();
await fillHistory(cast.earlyMornings.id, cast.ruth, 60);
await markRead(cast.maya.caller, { slug: "early-mornings", seq: 20 });
const look = (input: object, who = cast.maya) =>
  lookIntoRoom(who.caller, { slug: "early-mornings", ...input });

test("a room's page has the newest messages, how far its reader came and what may be written", async () => {
  const answer = await look({});
  expect(answer).toMatchObject({
    ok: true,
    value: {
      heading: { slug: "early-mornings", name: "Early mornings", role: "member", waiting: 0 },
      page: { more: true, lastSeq: 60 },
      lastReadSeq: 20,
      longest: { body: longestBody },
      opensAt: null,
      pins: 0,
      closedBecause: null,
    },
  });
});

test("whoever has more unread than fits on a page begins where they left", async () => {
  await fillHistory(cast.earlyMornings.id, cast.ruth, 40);
  const answer = await look({});
  const seqs = answer.ok ? answer.value.page.messages.map(({ seq }) => seq) : [];
  expect([seqs[0], seqs.at(-1), seqs.includes(21)]).toEqual([1, 45, true]);
});

test("an address leads to a message, to an answer, or to nothing that is not there", async () => {
  const there = await look({ at: "90", reply: "3" });
  expect(there).toMatchObject({
    value: { opensAt: 90, replyTo: { seq: 3, author: "Ruth", text: "message 3" } },
  });
  expect(await look({ at: "4000", reply: "4000" })).toMatchObject({
    value: { opensAt: null, replyTo: null },
  });
  expect(await look({ at: "no number", before: "-1" })).toMatchObject({ ok: true });
});

test("an older page is the one before the place that was named", async () => {
  const answer = await look({ before: "11" });
  expect(answer.ok && answer.value.page.messages.map(({ seq }) => seq)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test("who rests from the group may read, and is told why nothing can be written", async () => {
  await database()
    .update(membership)
    .set({ pausedAt: new Date() })
    .where(eq(membership.accountId, cast.tomas.account.id));
  expect(await look({}, cast.tomas)).toMatchObject({
    value: { closedBecause: { key: "messages.paused" } },
  });
});

test("an outsider is told what is told of a group that does not exist", async () => {
  const outside = await look({}, cast.noor);
  expect(outside).toMatchObject({ ok: false, reason: "not-found" });
  expect(await look({ slug: "nowhere" }, cast.noor)).toEqual(outside);
});
