import { runLoad, type Served } from "./processes.ts";
import type { LoadReport } from "./load.ts";

/** One scenario: how many are connected, how many of them send, and how hard. */
export interface Flood {
  name: string;
  members: number;
  senders: number;
  inFlight: number;
}

/** Both servers under the same load, a second. */
export interface Rates {
  messages: number;
  deliveries: number;
  acknowledgementP50: number;
  acknowledgementP99: number;
}

export interface FloodFigures {
  ours: Rates;
  bare: Rates;
  messagesRatio: number;
  deliveriesRatio: number;
}

const seconds = 5;
const rounds = 3;
const bodyLength = 200;

/** Floods both servers in turn, three rounds, and takes the median of each. */
export async function flood(
  scenario: Flood,
  ours: { server: Served; cookies: string[]; slug: string },
  bare: Served,
): Promise<FloodFigures> {
  const results: { ours: Rates[]; bare: Rates[] } = { ours: [], bare: [] };
  for (let round = 1; round <= rounds; round++) {
    const order = { ...scenario, seconds, bodyLength, slug: ours.slug };
    const cookies = ours.cookies.slice(0, scenario.members);
    results.bare.push(rates(await runLoad({ ...order, port: bare.port, cookies })));
    results.ours.push(rates(await runLoad({ ...order, port: ours.server.port, cookies })));
  }
  const median = { ours: middle(results.ours), bare: middle(results.bare) };
  return {
    ...median,
    messagesRatio: median.ours.messages / median.bare.messages,
    deliveriesRatio: median.ours.deliveries / median.bare.deliveries,
  };
}

function rates(report: LoadReport): Rates {
  if (report.refused > 0) throw new Error(`${report.refused} messages were refused under load`);
  return {
    messages: report.acknowledged / report.seconds,
    deliveries: report.delivered / report.seconds,
    acknowledgementP50: report.acknowledgementP50,
    acknowledgementP99: report.acknowledgementP99,
  };
}

function middle(all: Rates[]): Rates {
  const medianOf = (name: keyof Rates) => {
    const values = all.map((one) => one[name]).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)]!;
  };
  return {
    messages: medianOf("messages"),
    deliveries: medianOf("deliveries"),
    acknowledgementP50: medianOf("acknowledgementP50"),
    acknowledgementP99: medianOf("acknowledgementP99"),
  };
}
