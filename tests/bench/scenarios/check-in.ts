import type { Scenario } from "../bench.ts";
import { signedInMembers } from "../people.ts";
import { crowd } from "../processes.ts";
import { median } from "../times.ts";

/** A member's check-in on an open page, beside one bare INSERT; and many members' at once. */
export const checkingIn: Scenario = async ({ ours, databaseUrl, rounds }) => {
  const { port } = ours;
  const alone: { checkIn: number; byHttp: number; insert: number }[] = [];
  const together: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    // First those together: a house that just began is slower than one that runs.
    const many = await signedInMembers(`together-${round}`, 4000);
    together.push(await crowd("checkInTogether", { port, cookies: many, atOnce: 64 }));
    const few = await signedInMembers(`alone-${round}`, 800);
    alone.push(await crowd("checkInAndInsert", { port, databaseUrl, cookies: few }));
  }
  const ratioOf = (way: "checkIn" | "byHttp") => median(alone.map((one) => one[way] / one.insert));
  return {
    "G12.p50": { value: ratioOf("checkIn"), of: { rounds: alone, unit: "ms" } },
    "G12.http": { value: ratioOf("byHttp"), of: {} },
    "G12.together": { value: median(together), of: { rounds: together } },
  };
};
