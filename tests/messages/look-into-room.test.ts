import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { lookIntoRoom } from "#server/messages/look-into-room.ts";
import { longestBody } from "#server/messages/contract.ts";
import { wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory } from "#tests/support/say.ts";

await freshDatabase();
const cast = await wholeCast();
await fillHistory(cast.earlyMornings.id, cast.ruth, 60);
const look = (input: object, who = cast.maya) =>
  lookIntoRoom(who.caller, { slug: "early-mornings", ...input });

test("a room's page has the newest messages, how far its reader came and what may be written", async () => {
  const answer = await look({});
  expect(answer).toMatchObject({
    ok: true,
    value: {
      heading: { slug: "early-mornings", name: "Early mornings", role: "member", waiting: 0 },
      page: { more: true, lastSeq: 60 },
      lastReadSeq: 0,
      longestBody,
      closedBecause: null,
    },
  });
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
