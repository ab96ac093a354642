import { createServer } from "node:http";
import { Server } from "socket.io";
import { afterAll, expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { testRedis } from "#tests/support/redis.ts";

await freshDatabase();
const redis = await testRedis();
// Read once, with the first import.
process.env.REDIS_URL = redis.url;
const { closeRedis, openRedis, redisAnswers } = await import("#server/redis.ts");
const { wireSockets } = await import("#server/realtime/wiring.ts");
afterAll(async () => {
  closeRedis();
  await redis.stop();
});

test("sockets can be wired anew with Redis there, gone and back, and nothing is left failing", async () => {
  await redis.start();
  expect(await openRedis()).toContain("127.0.0.1");
  const io = new Server(createServer());
  for (let at = 0; at < 3; at++) wireSockets(io)();
  await redis.kill();
  wireSockets(io)();
  const unwire = wireSockets(io);
  expect(await redisAnswers()).toBe(false);
  await redis.start();
  await expect.poll(redisAnswers, { timeout: 10_000 }).toBe(true);
  unwire();
  await io.close();
});
