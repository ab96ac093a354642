import fc from "fast-check";
import { expect, test } from "vitest";
import { FanOut } from "#server/realtime/fan-out.ts";

const asMap = (receivers: number[]) => new Map(receivers.map((one) => [one, one]));
const bundle = () => () => {};
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
      const fanOut = new FanOut<number, number>(bundle);
      for (const [number, { to, aside, waits }] of packets.entries()) {
        fanOut.start("a room", asMap(to), (one) => got.get(one)!.push(`packet ${number}`));
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
  const fanOut = new FanOut<number, number>(bundle);
  let delivered = 0;
  const many = asMap(Array.from({ length: 1000 }, (_, at) => at));
  fanOut.start("a room", many, () => {
    delivered += 1;
    spend(0.05);
  });
  expect(delivered).toBeLessThan(200);
  await turnOfTheLoop();
  expect(delivered).toBeLessThan(400);
});

test("a room's next packets wait while several are under way, another room's do not", async () => {
  const fanOut = new FanOut<number, number>(bundle);
  const many = Array.from({ length: 500 }, (_, at) => at);
  const start = (room: string) => fanOut.start(room, asMap(many), () => spend(0.02));
  for (let packet = 0; packet < 3; packet++) start("large");
  expect(fanOut.relief("small")).toBeNull();
  let isRelieved = false;
  const relieved = fanOut.relief("large")!.then(() => (isRelieved = true));
  await turnOfTheLoop();
  expect(isRelieved).toBe(false);
  await relieved;
  expect(fanOut.relief("large")).toBeNull();
});

/** Works for so many milliseconds, as writing to a connection does. */
function spend(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("what is on its way to one receiver goes out together", async () => {
  const written: string[][] = [];
  let open: string[] | null = null;
  const fanOut = new FanOut<number, number>(() => {
    open = [];
    return () => {
      written.push(open!);
      open = null;
    };
  });
  const many = Array.from({ length: 200 }, (_, at) => at);
  for (const packet of ["first", "second"])
    fanOut.start("a room", asMap(many), () => open?.push(packet));
  for (let turn = 0; turn < 20; turn++) await turnOfTheLoop();
  // But for those who got the first before the second began.
  expect(written.length).toBeGreaterThan(100);
  expect(new Set(written.map((packets) => packets.join()))).toEqual(new Set(["first,second"]));
});
