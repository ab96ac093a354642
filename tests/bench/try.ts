import path from "node:path";
import { openEmbedded } from "#db/embedded/index.ts";
import { closeDatabase, useDatabase } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { signedInGroup } from "./people.ts";
import { serve, crowd } from "./processes.ts";
const [N, senders, inFlight, rounds] = process.argv.slice(2).map(Number);
const database = await openEmbedded(path.resolve(".data/bench"));
const url = await database.freshDatabase("bench");
useDatabase(url);
await migrate(url);
const cookies = await signedInGroup("bench", N!);
const bare = await serve("bare-server.ts");
const server = await serve("our-server.ts", { DATABASE_URL: url, NODE_ENV: "production", LOG_LEVEL: "error", PACE_FACTOR: "1000000" });
for (let i = 0; i < (rounds ?? 3); i++) for (const s of [bare, server]) {
  const r = await crowd("flood", { port: s.port, slug: "bench", cookies, senders: senders!, inFlight: inFlight!, seconds: 4 });
  console.log(s === bare ? "bare" : "ours", Object.values(r).map((x) => x.toFixed(1)).join("  "));
}
await server.stop(); await bare.stop(); await closeDatabase(); await database.close();
