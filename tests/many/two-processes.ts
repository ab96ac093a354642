import { afterAll, beforeAll, beforeEach } from "vitest";
import { openSession } from "#server/accounts/session.ts";
import { groupOf, people, type Group, type Person } from "#tests/support/cast.ts";
import { startProcess, type HouseProcess } from "#tests/support/house-process.ts";
import { MemberLine } from "#tests/support/member-line.ts";
import { startNginx } from "#tests/support/nginx.ts";
import { testRedis, type TestRedis } from "#tests/support/redis.ts";

/** Two processes of one house behind nginx, joined by a Redis of their own, for a test file. */
export function twoProcesses(databaseUrl: string, settings: Record<string, string> = {}) {
  const both: HouseProcess[] = [];
  const lines: MemberLine[] = [];
  const here = {} as { redis: TestRedis; nginx: Awaited<ReturnType<typeof startNginx>> };
  let made = 0;

  const start = (port = 0) =>
    startProcess(databaseUrl, { REDIS_URL: here.redis.url, PORT: String(port), ...settings });

  beforeAll(async () => {
    here.redis = await testRedis();
    await here.redis.start();
    both.push(...(await Promise.all([start(), start()])));
    here.nginx = await startNginx(both.map(({ port }) => port));
  });
  beforeEach(() => {
    return () => lines.splice(0).forEach((line) => line.stop());
  });
  afterAll(async () => {
    await here.nginx?.stop();
    await Promise.all(both.map((one) => one.kill()));
    await here.redis.stop();
  });

  return {
    redis: () => here.redis,
    process: (at: 0 | 1) => both[at]!,
    address: (at: 0 | 1) => `http://127.0.0.1:${both[at]!.port}`,
    /** Starts a process again on the port that it had. */
    async again(at: 0 | 1): Promise<void> {
      both[at] = await start(both[at]!.port);
    },
    /** A new group with so many members. */
    async group(size: number): Promise<{ group: Group; members: Person[] }> {
      made += 1;
      const members = await people(size, `Member of ${made} no`);
      return { group: await groupOf({ slug: `room-${made}`, members }), members };
    },
    /** Signs somebody in and opens the room, on one of the processes or wherever nginx puts them. */
    async line(who: Person, group: Group, at?: 0 | 1): Promise<MemberLine> {
      const { cookie } = await openSession(who.account.id, "test", false);
      const port = at === undefined ? here.nginx.port : both[at]!.port;
      const line = new MemberLine({
        address: () => `http://127.0.0.1:${port}`,
        cookie: cookie.split(";")[0]!,
        slug: group.slug,
      });
      lines.push(line);
      return line.start();
    },
  };
}
