import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { message, moderationAct } from "#db/schema/index.ts";
import { whySilent } from "#server/messages/why-silent.ts";
import { lookAtPause } from "#server/moderation/look-at-pause.ts";
import { pauseRoom } from "#server/moderation/pause-room.ts";
import { resumeRoom } from "#server/moderation/resume-room.ts";
import { forgetPaces } from "#server/pace.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets } from "#tests/support/realtime.ts";
import { say } from "#tests/support/say.ts";
import { done, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
const sockets = serveSockets();
beforeEach(forgetPaces);

const noticesIn = async (groupId: number) =>
  (
    await database()
      .select({ notice: message.notice })
      .from(message)
      .where(eq(message.groupId, groupId))
  ).flatMap(({ notice }) => notice ?? []);

test("a room takes a breath together: said in it, told at once, on record, and opened again by one tap", async () => {
  const { ruth, maya, noor, slug, room } = await stage();
  const line = await sockets.connect(maya);
  expect(await pauseRoom(noor.caller, { slug, minutes: "15" })).toMatchObject({
    reason: "not-found",
  });
  expect(await pauseRoom(maya.caller, { slug, minutes: "15" })).toMatchObject({
    reason: "forbidden",
  });
  for (const minutes of ["4", "61", "", "2.5"])
    expect(await pauseRoom(ruth.caller, { slug, minutes })).toMatchObject({
      fields: { minutes: { key: "moderation.minutes-range" } },
    });
  expect(await pauseRoom(ruth.caller, { slug, minutes: "15" })).toMatchObject({ ok: true });
  await line.hears("room:writing");
  expect(await whySilent(maya.caller, { slug })).toMatchObject({
    value: { key: "messages.quiet" },
  });
  expect(await noticesIn(room.id)).toEqual([{ kind: "room-paused", minutes: 15 }]);
  expect(await lookAtPause(maya.caller, { slug })).toMatchObject({ reason: "forbidden" });
  expect(await lookAtPause(ruth.caller, { slug })).toMatchObject({
    value: { until: expect.any(String) },
  });
  for (const again of [1, 2])
    expect([again, await resumeRoom(ruth.caller, { slug })]).toMatchObject([again, { ok: true }]);
  await say(maya, slug, "That was good.");
  const acts = await database()
    .select()
    .from(moderationAct)
    .where(and(eq(moderationAct.groupId, room.id), eq(moderationAct.actorId, ruth.account.id)));
  expect(acts.map(({ kind, caseId }) => [kind, caseId])).toEqual([
    ["pause-room", null],
    ["resume-room", null],
  ]);
});

test("a room that is paused from a case says the same in it", async () => {
  const { ruth, maya, slug, seq, room } = await stage();
  await reportOf(maya, slug, seq);
  await done(ruth, await onlyCase(ruth), "pause-room", { hours: 1 });
  expect(await noticesIn(room.id)).toEqual([{ kind: "room-paused", minutes: 60 }]);
});
