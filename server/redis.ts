import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "redis";
import { env } from "./env.ts";
import { inTime } from "./in-time.ts";
import { log } from "./log.ts";

/** How long the start waits for Redis, and how long a question may take, in milliseconds. */
const patience = 2000;
/** Longest wait between two tries to reach it, in milliseconds. */
const longestWait = 2000;

export type Redis = ReturnType<typeof connect>;

let current: Redis | undefined;

/**
 * Connects this process to the Redis that REDIS_URL names. Answers with a sentence for the terminal,
 * `null` without that setting. One that is away keeps nobody: it is tried again for as long as we live.
 */
export async function openRedis(): Promise<string | null> {
  if (!env.redisUrl || current) return null;
  // A command that can't be sent fails at once: whoever asks has another way, and nothing piles up.
  current = connect({ disableOfflineQueue: true });
  tellOutages(current);
  const connecting = current.connect();
  connecting.catch(() => {});
  await inTime(patience, () => connecting).catch(() => {});
  const { host } = new URL(env.redisUrl);
  if (current.isReady) return `Redis at ${host}`;
  return `Redis at ${host} does not answer yet: other processes hear of things a second later`;
}

/** The connection for commands; `null` when this is the only process. */
export function redis(): Redis | null {
  return current ?? null;
}

/**
 * Another connection like it, for what only reads a stream: its commands wait while Redis is away.
 * Whoever gets it waits for nothing that fails: a failed promise that nobody looks at would end us.
 */
export function listeningRedis(): Redis {
  const client = connect({ disableOfflineQueue: false });
  client.on("error", () => {});
  const reach = client.connect.bind(client);
  const never = new Promise<never>(() => {});
  // Fails only when it is closed before Redis was there.
  client.connect = () => reach().catch(() => never);
  // Whoever reads tries again at once: a Redis that refuses must not make that an endless run.
  const read = client.xRead.bind(client);
  const rested = async (error: unknown): Promise<never> => {
    await pause(longestWait);
    throw error;
  };
  const patiently: typeof read = (...asked) => read(...asked).catch(rested);
  Object.assign(client, { xRead: patiently });
  // Only for questions to all processes, which we don't ask.
  client.subscribe = () => Promise.resolve();
  return client;
}

/** Lets go of Redis. */
export function closeRedis(): void {
  current?.destroy();
  current = undefined;
}

/** Whether Redis answers, within two seconds. */
export async function redisAnswers(): Promise<boolean> {
  if (!current?.isReady) return false;
  const client = current;
  return inTime(patience, () => client.ping()).then(
    () => true,
    () => false,
  );
}

function connect({ disableOfflineQueue }: { disableOfflineQueue: boolean }) {
  return createClient({
    url: env.redisUrl!,
    RESP: 2,
    disableOfflineQueue,
    // A server that hangs without closing the connection is away, too.
    pingInterval: 2000,
    socket: {
      connectTimeout: 5000,
      socketTimeout: 10_000,
      reconnectStrategy: (tries) => Math.min(longestWait, 50 * 2 ** tries) * (0.5 + Math.random()),
    },
  });
}

/** One line when it goes and one when it comes back, however often it is tried in between. */
function tellOutages(client: Redis): void {
  let isAway = false;
  client.on("error", (error: Error) => {
    if (!isAway) log.warn({ err: error }, "Redis is away");
    isAway = true;
  });
  client.on("ready", () => {
    if (isAway) log.info("Redis is back");
    isAway = false;
  });
}
