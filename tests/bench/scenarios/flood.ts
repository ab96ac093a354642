import { compare, type Bench, type Scenario } from "../bench.ts";
import type { FloodReport } from "../deeds/flood.ts";
import { crowd } from "../processes.ts";

const seconds = 5;

async function flood(
  bench: Bench,
  load: { members: number; senders: number; inFlight: number },
  ratio: (ours: FloodReport, bare: FloodReport) => number,
) {
  const { members, senders, inFlight } = load;
  const room = await bench.room(members);
  const run = (which: "bare" | "ours") =>
    crowd("flood", { ...room, port: bench[which].port, senders, inFlight, seconds });
  const { value, of } = await compare(bench.rounds, run, ratio);
  return { value, of };
}

const byMessages = (ours: FloodReport, bare: FloodReport) => ours.messages / bare.messages;
const byDeliveries = (ours: FloodReport, bare: FloodReport) => ours.deliveries / bare.deliveries;

export const largeFlood: Scenario = async (bench) => ({
  G1: await flood(bench, { members: 500, senders: 20, inFlight: 32 }, byDeliveries),
});

export const smallFlood: Scenario = async (bench) => ({
  G2: await flood(bench, { members: 50, senders: 20, inFlight: 32 }, byMessages),
});

export const oneSender: Scenario = async (bench) => ({
  G3: await flood(bench, { members: 500, senders: 1, inFlight: 1 }, byMessages),
});
