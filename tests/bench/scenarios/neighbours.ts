import type { Scenario } from "../bench.ts";
import { crowd } from "../processes.ts";
import { median } from "../times.ts";

/** Somebody talks in a small group while a group of 2,000 floods in the same process. */
export const besideAFlood: Scenario = async (bench) => {
  const [large, small] = [await bench.room(2000), await bench.room(20)];
  const rounds = [];
  for (let round = 1; round <= bench.rounds; round++) {
    const flooding = crowd("flood", { ...large, senders: 20, inFlight: 32, seconds: 12 });
    const talking = await crowd("flood", {
      ...small,
      senders: 1,
      inFlight: 1,
      seconds: 5,
      after: 6,
    });
    rounds.push({ flooding: await flooding, talking });
  }
  const value = median(rounds.map(({ talking }) => talking.acknowledgementP99));
  return { G13: { value, of: { rounds } } };
};
