import { randomUUID } from "node:crypto";
import { bareSql } from "#db/client.ts";
import type { Bench, Scenario } from "../bench.ts";
import { fillHistory, signedInGroup } from "../people.ts";
import { crowd, serve } from "../processes.ts";
import { median } from "../times.ts";

/**
 * A group's page with 50 messages, beside one query and `renderToString` of such a list: pages a
 * second ÷ theirs. "Cold" is a group that nobody has looked into since the server started.
 */
export const groupPage: Scenario = async (bench) => {
  const baseline = await serve("page-server.ts", {
    DATABASE_URL: bench.databaseUrl,
    NODE_ENV: "production",
  });
  const room = await bench.room(20);
  await fillHistory(room.slug, 50);
  // Else the bare query would be planned for tables as they were before the scenarios so far.
  await bareSql()`analyze`;
  const path = `/groups/${room.slug}`;
  const cookie = room.cookies[0]!;
  const warm: number[] = [];
  const cold: number[] = [];
  const times: Record<string, number>[] = [];
  for (let round = 1; round <= bench.rounds; round++) {
    const theirs = await crowd("pages", { port: baseline.port, path, cookie, times: 200 });
    const ours = await crowd("pages", { port: bench.ours.port, path, cookie, times: 200 });
    const first = await firstLooks(bench);
    warm.push(theirs / ours);
    cold.push(theirs / first);
    times.push({ theirs, ours, first });
  }
  await baseline.stop();
  return {
    "G11.warm": { value: median(warm), of: { times, unit: "ms" } },
    "G11.cold": { value: median(cold), of: { times, unit: "ms" } },
  };
};

/** The median time of each first look into one of several groups. */
async function firstLooks({ ours }: Bench): Promise<number> {
  const rooms: { path: string; cookie: string }[] = [];
  for (let step = 0; step < 20; step++) {
    const slug = `first-look-${randomUUID()}`;
    const [cookie] = await signedInGroup(slug, 5);
    await fillHistory(slug, 50);
    rooms.push({ path: `/groups/${slug}`, cookie: cookie! });
  }
  return crowd("firstPages", { port: ours.port, rooms });
}
