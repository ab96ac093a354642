import { signedInGroup } from "../people.ts";
import type { Scenario } from "../bench.ts";
import { crowd } from "../processes.ts";

/** Connections break at random for two seconds each, while everybody talks. */
export const breakingConnections: Scenario = async ({ ours, rounds }) => {
  const reports = [];
  for (let round = 1; round <= rounds; round++) {
    const slug = `breaking-${round}`;
    const cookies = await signedInGroup(slug, 50);
    const order = { port: ours.port, slug, cookies, rate: 50, seconds: 10, dropsPerSecond: 10 };
    reports.push(await crowd("churn", order));
  }
  const shares = reports.map(
    ({ delivered, inOrder, members }) => 100 * Math.min(delivered, inOrder / members),
  );
  return { G10: { value: Math.min(...shares), of: { reports } } };
};
