import { beforeEach, expect, test } from "vitest";
import { forgetPaces, keepPace, perAddress, type Pace } from "#server/pace.ts";
import { nobody } from "#tests/support/cast.ts";

beforeEach(forgetPaces);
const twice: Pace<null> = { name: "twice", points: 2, seconds: 60, per: perAddress };
const ask = (address: string) => keepPace(twice, nobody(address), null);

test("whoever asks too often is told how long to wait, and nobody else is", async () => {
  await ask("192.0.2.1");
  await ask("192.0.2.1");
  await expect(ask("192.0.2.1")).rejects.toMatchObject({
    reason: "too-many",
    details: { retryAfter: expect.any(Number) },
  });
  await expect(ask("192.0.2.2")).resolves.toBeUndefined();
});

test("one household's many IPv6 addresses count as one, and a mapped IPv4 address as itself", async () => {
  await ask("2001:db8:1:2::1");
  await ask("2001:db8:1:2:ffff::9");
  await expect(ask("2001:db8:1:2::77")).rejects.toMatchObject({ reason: "too-many" });
  await expect(ask("2001:db8:1:3::1")).resolves.toBeUndefined();
  await ask("::ffff:192.0.2.7");
  await ask("192.0.2.7");
  await expect(ask("192.0.2.7")).rejects.toMatchObject({ reason: "too-many" });
});
