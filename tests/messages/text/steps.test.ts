import { Session, type Profiler } from "node:inspector/promises";
import { expect, test } from "vitest";
import { parseMessage } from "#app/messages/text/blocks.ts";
import { plainText } from "#app/messages/text/plain-text.ts";

/** How often any block of our parser's code ran, as V8 counts it: a measure that no load disturbs. */
async function stepsOf(deed: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  await session.post("Profiler.takePreciseCoverage");
  deed();
  const { result } = (await session.post(
    "Profiler.takePreciseCoverage",
  )) as Profiler.TakePreciseCoverageReturnType;
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  return result
    .filter(({ url }) => /messages\/text\/|linkify/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const people = Array.from({ length: 40 }, (_, at) => ({ id: `${at}`, name: "a".repeat(at + 1) }));
const repeated = (seed: string) => (length: number) =>
  seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

const seeds = [
  ["*", "_", "**", "***", "`", "``", ">", "> ", "[", "(", "!", "#", "- ", "1. ", "\n", " "],
  ["*a ", "*a", "_*", "*_**a", "**a_b*", "`a", "a`", "```\n", "```a\n", "> ```\n", ">>*\n"],
  ["- *\n", "1. a\n", "> - a\n", "@", "@a", "@aaaa", "a@", "http://", "https://a.com/*", "a."],
  ["com.", "www.", "a.b@", "mailto:", "()", "1.", "\u0301", "\u202E", "\n \n", "\t", "’", "//"],
];
const bodies = seeds.flat().map((seed) => [seed, repeated(seed)] as const);

test.each([
  ...bodies,
  ["a link with a tail", (length: number) => `https://a.com/${"*".repeat(length)}a`] as const,
  ["a host without end", (length: number) => `https://${"a.".repeat(length / 2)}com`] as const,
])("%j costs in proportion to its length", async (_seed, body) => {
  // Four times the longest message: a square law would take thousands of steps for each character.
  const length = 16_000;
  const steps = await stepsOf(() => {
    parseMessage(body(length), people);
    plainText(body(length));
  });
  expect(steps).toBeGreaterThan(10);
  expect(steps / length).toBeLessThan(60);
});
