import fc from "fast-check";
import { expect, test } from "vitest";
import { FanOut } from "#server/realtime/fan-out.ts";

const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

test("every receiver gets every packet once, in the order in which they were started", async () => {
  const receivers = Array.from({ length: 200 }, (_, at) => at);
  const packet = fc.record({
    to: fc.subarray(receivers),
    /** Who is spoken to directly afterwards, and whether time passes. */
    aside: fc.constantFrom(...receivers),
    waits: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(packet, { maxLength: 12 }), async (packets) => {
      const got = new Map(receivers.map((one) => [one, [] as string[]]));
      const right = new Map(receivers.map((one) => [one, [] as string[]]));
      const fanOut = new FanOut<number>();
      for (const [number, { to, aside, waits }] of packets.entries()) {
        fanOut.start(new Set(to), (one) => got.get(one)!.push(`packet ${number}`));
        for (const one of to) right.get(one)!.push(`packet ${number}`);
        fanOut.catchUp(aside);
        got.get(aside)!.push(`aside ${number}`);
        right.get(aside)!.push(`aside ${number}`);
        if (waits) await turnOfTheLoop();
      }
      for (let turn = 0; turn < 20; turn++) await turnOfTheLoop();
      expect(got).toEqual(right);
    }),
    { numRuns: 50 },
  );
});

test("others get their turn while a packet goes out to many", async () => {
  const fanOut = new FanOut<number>();
  let delivered = 0;
  fanOut.start(new Set(Array.from({ length: 1000 }, (_, at) => at)), () => (delivered += 1));
  expect(delivered).toBeLessThan(200);
  await turnOfTheLoop();
  expect(delivered).toBeLessThan(400);
});
