import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { group, moderationCase, screeningFinding } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { sweepScreening } from "#server/moderation/sweep-screening.ts";
import { watchMessages } from "#server/moderation/watch-messages.ts";
import { forgetPaces } from "#server/pace.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { done, onlyCase, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);
const offers: { accountId: string; seq: number | null; topic: string }[] = [];
const stopHearing = on("care-offered", (offer) => offers.push(offer));
afterAll(stopHearing);

const danger = "I don't want to be alive anymore. I am going to kill myself tonight.";

const casesIn = (groupId: number) =>
  database().select().from(moderationCase).where(eq(moderationCase.groupId, groupId));

describe("a message that sounds like danger", () => {
  test("is a crisis on the desk at once, stays where it is, and its writer alone is offered somebody", async () => {
    const stop = watchMessages();
    const { ruth, maya, sol, slug, room } = await stage();
    const { seq } = await say(sol, slug, danger);
    await say(maya, slug, "This workout is killing me, 800 days today.");
    await expect.poll(() => casesIn(room.id)).toHaveLength(1);
    stop();
    expect(await listCases(ruth.caller, {})).toMatchObject({
      value: {
        cases: [
          {
            urgency: "crisis",
            reasons: ["screening"],
            reporters: 0,
            person: { id: sol.account.id },
          },
        ],
      },
    });
    expect(offers.filter((one) => one.accountId === sol.account.id)).toMatchObject([
      { seq, topic: "self-harm" },
    ]);
    expect(offers.some((one) => one.accountId === maya.account.id)).toBe(false);
    const read = await readMessages(maya.caller, { slug, after: 0 });
    expect(JSON.stringify(read)).toContain(danger);
  });

  test("is found a minute later where a process was killed in between, and once", async () => {
    const { ruth, sol, slug, room } = await stage();
    await say(sol, slug, danger);
    expect(await casesIn(room.id)).toHaveLength(0);
    await Promise.all([sweepScreening(), sweepScreening()]);
    const id = await onlyCase(ruth);
    await done(ruth, id, "dismiss");
    // Looking at it again, for whatever cause, does not open what was resolved.
    await database().update(group).set({ screenedSeq: 0 }).where(eq(group.id, room.id));
    await sweepScreening();
    expect(await casesIn(room.id)).toHaveLength(1);
  });

  test("is found also when it was written into an older message", async () => {
    const stop = watchMessages();
    const { sol, slug, seq, room } = await stage();
    await editMessage(sol.caller, { slug, seq, body: danger });
    await expect.poll(() => casesIn(room.id)).toHaveLength(1);
    stop();
  });
});

test("nobody's words are in the table of findings", async () => {
  const { sol, slug } = await stage();
  const secret = randomUUID();
  await say(sol, slug, `${danger} ${secret}`);
  await sweepScreening();
  expect(JSON.stringify(await database().select().from(screeningFinding))).not.toContain(secret);
});
