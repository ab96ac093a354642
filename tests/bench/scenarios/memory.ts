import { compare, servePair, type Scenario } from "../bench.ts";
import { gather } from "../processes.ts";

const first = 500;
const further = 1500;

/** What each further connected member holds in memory, beyond the first hundreds. */
export const memoryOfMembers: Scenario = async (bench) => {
  const room = await bench.room(2000);
  const run = async (which: "bare" | "ours") => {
    // Fresh ones: what a flood left behind would be reused by the first members.
    const pair = await servePair(bench.databaseUrl);
    const server = pair[which];
    const some = (from: number, to: number) =>
      gather("hold", { ...room, port: server.port, cookies: room.cookies.slice(from, to) });
    const early = await some(0, first);
    const before = await server.memory();
    const late = await some(first, first + further);
    const after = await server.memory();
    await Promise.all([early.leave(), late.leave()]);
    await Promise.all([pair.bare.stop(), pair.ours.stop()]);
    return (after - before) / further;
  };
  const { value, of } = await compare(bench.rounds, run, (ours, bare) => ours / bare);
  return { G7: { value, of: { ...of, unit: "bytes" } } };
};
