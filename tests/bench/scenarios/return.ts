import { compare, type Scenario } from "../bench.ts";
import { fillHistory } from "../people.ts";
import { crowd } from "../processes.ts";

/** Two thousand members come back at one moment, each fifty messages behind. */
export const everybodyReturns: Scenario = async (bench) => {
  const room = await bench.room(2000);
  const last = await fillHistory(room.slug, 200);
  const run = (which: "bare" | "ours") =>
    crowd("comeBack", { ...room, port: bench[which].port, after: last - 50 });
  const { value, of } = await compare(bench.rounds, run, (ours, bare) => ours / bare);
  return { "G9.all": { value, of: { ...of, unit: "ms" } } };
};
