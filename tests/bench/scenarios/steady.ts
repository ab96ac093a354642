import { compare, type Scenario } from "../bench.ts";
import { family, together } from "../cost.ts";
import type { Figure } from "../goals.ts";
import { crowd } from "../processes.ts";
import { median } from "../times.ts";

/** Twenty messages a second for 500 members: what a delivery costs, and how long it takes. */
export const steadyTalk: Scenario = async (bench) => {
  const room = await bench.room(500);
  const run = async (which: "bare" | "ours") => {
    const used = { start: 0, end: 0 };
    const { port, pid } = bench[which];
    const pids = () => (which === "ours" ? [pid, ...family(bench.postgres)] : [pid]);
    const order = { ...room, port, rate: 20, seconds: 10 };
    const report = await crowd("steady", order, (mark) => (used[mark] = together(pids())));
    return { ...report, cost: (used.end - used.start) / report.deliveries };
  };
  const { value, of, results } = await compare(bench.rounds, run, (a, b) => a.cost / b.cost);
  const middle = (figure: (one: (typeof results)[number]) => number): Figure => ({
    value: median(results.map(figure)),
    of: {},
  });
  return {
    G4: { value, of },
    G5: middle(({ ours, bare }) => ours.acknowledgementP50 - bare.acknowledgementP50),
    "G6.p50": middle(({ ours, bare }) => ours.deliveryP50 / bare.deliveryP50),
    "G6.p99": middle(({ ours, bare }) => ours.deliveryP99 / bare.deliveryP99),
  };
};
