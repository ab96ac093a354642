import { createAdapter } from "@socket.io/redis-streams-adapter";
import { listeningRedis, redis, type Redis } from "../redis.ts";
import { log } from "../log.ts";
import type { HouseNamespace, HouseServer } from "./socket.ts";
import { watchRounds } from "./rounds.ts";

type Adapter = HouseNamespace["adapter"];
type MakeAdapter = (namespace: HouseNamespace) => Adapter;

/** What one process tells the others: a broadcast, or that sockets join, leave or are cut off. */
export interface Told {
  data?: { packet?: { data?: unknown[] } };
}

/** What socket.io's adapter keeps to itself; all of it holds for the pinned version. */
interface Inside {
  doPublish(told: Told): Promise<string>;
  onMessage(told: Told, offset?: string): void;
}

/** Most that may be on its way to Redis at once; beyond it others find out from the database. */
const mostUnderWay = 1000;

/** So many broadcasts are kept in Redis, about; who was away longer finds out from the database. */
const longestStream = 2000;

/**
 * Joins the sockets of all processes of this house through Redis, when there is one: a broadcast
 * reaches them all, and so do departures and sign-outs. Whatever gets lost on that way, each process
 * finds in the database within two seconds (`rounds.ts`). Returns its own undo.
 */
export function joinProcesses(io: HouseServer): () => void {
  const client = redis();
  if (!client) return () => {};
  const before = io.adapter();
  const { make, close } = adapterOn(client);
  const adapters: Adapter[] = [];
  const rounds = watchRounds(io.of("/"));
  // Called with `new`, so it has to be a function of the old kind.
  const made = function (namespace: HouseNamespace) {
    const adapter = make(namespace);
    adapters.push(adapter);
    waitForNobody(adapter);
    listenIn(adapter, rounds.hear);
    return adapter;
  };
  io.adapter(made as never);
  return () => {
    rounds.stop();
    io.adapter(before as never);
    // The last one to be closed ends their reading.
    for (const adapter of adapters) void adapter.close();
    close();
  };
}

/** The adapter makes connections that listen by itself: they are kept here, to be closed with it. */
function adapterOn(client: Redis): { make: MakeAdapter; close: () => void } {
  const listening: Redis[] = [];
  const duplicate = () => {
    const made = listeningRedis();
    listening.push(made);
    return made;
  };
  const source = Object.create(client, { duplicate: { value: duplicate } }) as Redis;
  const options = { streamName: "evenkeel", maxLen: longestStream, onlyPlaintext: true };
  return {
    make: createAdapter(source, options) as MakeAdapter,
    close: () => listening.forEach((one) => one.destroy()),
  };
}

/**
 * By itself the adapter tells Redis first and its own sockets when Redis has answered: one that hangs
 * would keep this process's people from each other. Here nobody waits for Redis.
 */
function waitForNobody(adapter: Adapter): void {
  const inside = adapter as unknown as Inside;
  const publish = inside.doPublish.bind(adapter);
  let underWay = 0;
  inside.doPublish = (told) => {
    if (underWay < mostUnderWay) {
      underWay += 1;
      publish(told)
        .catch((error: unknown) => log.debug({ err: error }, "the other processes were not told"))
        .finally(() => (underWay -= 1));
    }
    return Promise.resolve("");
  };
}

function listenIn(adapter: Adapter, hear: (event: unknown, packet: unknown) => void): void {
  const inside = adapter as unknown as Inside;
  const onMessage = inside.onMessage.bind(adapter);
  inside.onMessage = (told, offset) => {
    const [event, packet] = told.data?.packet?.data ?? [];
    hear(event, packet);
    onMessage(told, offset);
  };
}
