import { expect, test, vi } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import type { MemberLine } from "#tests/support/member-line.ts";
import { twoProcesses } from "./two-processes.ts";

/** The longest that anybody waits for a Redis that hangs, with all that a message takes beside it. */
const aMoment = 1500;

vi.setConfig({ testTimeout: 60_000 });

const two = twoProcesses(await freshDatabase(), { PACE_FACTOR: "1" });

async function post(line: MemberLine, slug: string): Promise<string> {
  const input = { slug, clientId: crypto.randomUUID(), body: "One of many." };
  const answer = await line.ask("message:post", input);
  return answer.ok ? "stored" : answer.reason;
}

test("a limit is one for all processes together", async () => {
  const { group, members } = await two.group(1);
  const lines = [await two.line(members[0]!, group, 0), await two.line(members[0]!, group, 1)];
  const answers: string[] = [];
  for (let at = 0; at < 24; at++) answers.push(await post(lines[at % 2]!, group.slug));
  expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => "stored"));
  expect(answers.slice(20)).toEqual(Array.from({ length: 4 }, () => "too-many"));
});

test("with a Redis that hangs or is gone each process counts by itself, and stops nobody", async () => {
  const { group, members } = await two.group(1);
  const line = await two.line(members[0]!, group, 0);
  two.redis().freeze();
  const began = performance.now();
  for (let at = 0; at < 5; at++) expect(await post(line, group.slug)).toBe("stored");
  expect(performance.now() - began).toBeLessThan(aMoment);
  await two.redis().kill();
  for (let at = 5; at < 20; at++) expect(await post(line, group.slug)).toBe("stored");
  expect(await post(line, group.slug)).toBe("too-many");
});

test("a process starts without Redis, says so, and is joined with the other once it is there", async () => {
  await two.process(0).kill();
  await two.again(0);
  expect(two.process(0).redisNote).toContain("does not answer yet");
  const { group, members } = await two.group(2);
  const speaks = await two.line(members[0]!, group, 0);
  const hears = await two.line(members[1]!, group, 1);
  speaks.say("Heard by asking.");
  await hears.has(1);
  expect(hears.told).toEqual([]);
  await two.redis().start();
  await expect
    .poll(
      async () => {
        speaks.say("Heard by being told?");
        await speaks.allSent();
        await hears.has(speaks.said.length);
        return hears.told.length;
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBeGreaterThan(0);
});
