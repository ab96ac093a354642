import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { OpenedRoom } from "#server/realtime/contract.ts";
import { act, onlyCase } from "#tests/moderation/stage.ts";
import { room, ruleOn } from "#tests/rules/stage.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { serveSockets, type Line } from "#tests/support/realtime.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
const { connect } = serveSockets();

test("of a message that waits nobody hears but its writer, and that there is a case its moderators", async () => {
  const { ruth, maya, sol, slug } = await room();
  await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron" });
  const lines = await Promise.all([maya, maya, sol, ruth].map(connect));
  const [writing, elsewhere, other, moderator] = lines as [Line, Line, Line, Line];
  for (const line of lines) await line.ask<OpenedRoom>("room:open", { slug });
  const clientId = randomUUID();
  const body = "A heron and a secret";
  expect(await writing.ask("message:post", { slug, clientId, body })).toMatchObject({
    ok: true,
    value: { waits: true, because: "words" },
  });
  await elsewhere.hears("waiting:changed");
  expect(await elsewhere.ask("messages:waiting", { slug })).toMatchObject({
    value: [{ clientId }],
  });
  expect(await other.ask("messages:waiting", { slug })).toMatchObject({ value: [] });
  expect(await other.ask("message:withdraw", { slug, clientId })).toMatchObject({ ok: false });
  await doWaitingJobs();
  await moderator.hears("desk:changed");
  expect(JSON.stringify(moderator.heard)).not.toContain("secret");
  expect(other.heard).toEqual([]);
  // The next one follows without a gap, so that nothing tells of what stands between.
  await say(sol, slug, "Good night");
  await other.hears("messages:posted");
  await act(ruth, await onlyCase(ruth), "release");
  const heard = (await other.hears("messages:posted", 2)).map(({ packet }) => packet);
  expect(heard).toMatchObject([
    { messages: [{ seq: 1, body: "Good night" }] },
    { messages: [{ seq: 2, clientId, body }] },
  ]);
});
