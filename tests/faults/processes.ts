import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#tests/support/free-port.ts";
import { startNginx } from "#tests/support/nginx.ts";
import { testRedis } from "#tests/support/redis.ts";
import type { Stage } from "./stage.ts";

/** Two processes behind nginx, joined by Redis, each of which can be struck. */
export async function among(stage: Stage) {
  const redis = await testRedis();
  await redis.start();
  const ports = [await freePort(), await freePort()];
  const start = (port: number) => stage.start({ REDIS_URL: redis.url, PORT: String(port) });
  const processes = await Promise.all(ports.map(start));
  const nginx = await startNginx(ports);
  return {
    port: nginx.port,
    /** 0 and 1 kill and restart a process, 2 does it with Redis. */
    async strike(what: number): Promise<void> {
      if (what === 2) {
        await redis.kill();
        await pause(stage.random() * 500);
        await redis.start();
        return;
      }
      await processes[what]!.kill();
      processes[what] = await start(ports[what]!);
    },
    async close(): Promise<void> {
      await nginx.stop();
      await Promise.all(processes.map((one) => one.kill()));
      await redis.stop();
    },
  };
}
