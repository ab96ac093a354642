import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { message } from "#db/schema/index.ts";
import { joinChallenge } from "#server/challenges/join-challenge.ts";
import { watchChallenges } from "#server/challenges/watch-challenges.ts";
import { announce, on, type Happenings } from "#server/events.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { begun } from "#tests/challenges/begun.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((stop) => stop()));

/** What the house is told of a challenge, and the next time that it is told something. */
function listen(id: string) {
  const told: Happenings["challenge-progressed"][] = [];
  let heard = (): void => {};
  undo.push(
    on("challenge-progressed", (what) => {
      if (what.id !== id) return;
      told.push(what);
      heard();
    }),
  );
  return { told, next: () => new Promise<void>((resolve) => (heard = resolve)) };
}

test("what five hundred do at once is told once", async () => {
  undo.push(watchChallenges(40));
  const { id } = await begun();
  const { told, next } = listen(id);
  for (let round = 1; round <= 3; round++) {
    const heard = next();
    for (let step = 0; step < 500; step++) announce("challenge-moved", { id });
    await heard;
    expect(told).toHaveLength(round);
  }
});

test("what somebody practises is told with numbers alone, and a milestone comes to the room", async () => {
  undo.push(watchChallenges(10));
  const { id, maya, slug, group } = await begun({
    goalEach: "",
    goalTogether: "2",
    unit: "sessions",
    counts: "modality:breathwork",
  });
  await joinChallenge(maya.caller, { id });
  const { told, next } = listen(id);
  const heard = next();
  const session = { clientId: randomUUID(), practice: "longer-breath-out", seconds: "300" };
  await recordSession(maya.caller, session);
  await recordSession(maya.caller, session);
  await heard;
  // The joining may have been told by itself.
  await expect.poll(() => told.at(-1)?.together.total).toBe(1);
  expect(told.at(-1)).toMatchObject({ slug, id, together: { total: 1, people: 2 } });
  expect(JSON.stringify(told)).not.toContain(maya.account.id);
  await expect
    .poll(async () => {
      const rows = await database().select().from(message).where(eq(message.groupId, group.id));
      return rows.map(({ notice }) => notice?.percent);
    })
    .toContain(50);
});
