import { writeFile } from "node:fs/promises";
import path from "node:path";
import { openEmbedded } from "#db/embedded/index.ts";
import { closeDatabase, useDatabase } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { flood, type Flood, type FloodFigures } from "./flood.ts";
import { signedInGroup } from "./people.ts";
import { serve } from "./processes.ts";

/**
 * `npm run bench [-- --json FILE]`: our whole path (session, membership, durable commit, broadcast)
 * beside a bare socket.io broadcast, in the same run on the same machine. Ratios are what counts;
 * the absolute figures tell about this machine.
 */
const scenarios: Flood[] = [
  {
    name: "200 connected, 20 senders with 32 on the way each",
    members: 200,
    senders: 20,
    inFlight: 32,
  },
  { name: "200 connected, one sender with one on the way", members: 200, senders: 1, inFlight: 1 },
];

const database = await openEmbedded(path.resolve(".data/bench"));
const url = await database.freshDatabase("bench");
useDatabase(url);
await migrate(url);
const members = Math.max(...scenarios.map((scenario) => scenario.members));
const slug = "bench";
const cookies = await signedInGroup(slug, members);

const bare = await serve("bare-server.ts");
const server = await serve("our-server.ts", {
  DATABASE_URL: url,
  NODE_ENV: "production",
  LOG_LEVEL: "error",
  // The limits that keep one person from flooding a group would measure themselves.
  PACE_FACTOR: "1000000",
});

const figures: Record<string, FloodFigures> = {};
try {
  for (const scenario of scenarios) {
    const result = await flood(scenario, { server, cookies, slug }, bare);
    figures[scenario.name] = result;
    print(scenario.name, result);
  }
} finally {
  await Promise.all([server.stop(), bare.stop()]);
  await closeDatabase();
  await database.close();
}
const target = process.argv[process.argv.indexOf("--json") + 1];
if (process.argv.includes("--json") && target)
  await writeFile(target, JSON.stringify(figures, null, 2));

function print(
  name: string,
  { ours, bare: baseline, messagesRatio, deliveriesRatio }: FloodFigures,
): void {
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  console.log(`${name}
  stored and acknowledged messages a second  ${whole(ours.messages)}  (bare, not stored: ${whole(baseline.messages)})  ratio ${messagesRatio.toFixed(2)}
  deliveries a second                        ${whole(ours.deliveries)}  (bare: ${whole(baseline.deliveries)})  ratio ${deliveriesRatio.toFixed(2)}
  acknowledged within, median and p99, ms    ${ours.acknowledgementP50.toFixed(1)}, ${ours.acknowledgementP99.toFixed(1)}  (bare: ${baseline.acknowledgementP50.toFixed(1)}, ${baseline.acknowledgementP99.toFixed(1)})`);
}
