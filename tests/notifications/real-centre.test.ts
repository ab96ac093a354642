import { expect, test, vi } from "vitest";
import { database } from "#db/client.ts";
import { pushKeys } from "#db/schema/index.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

const publicKey =
  "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";
const privateKey = `${"A".repeat(42)}E`;
vi.stubEnv("NODE_ENV", "production");
vi.stubEnv("BASE_URL", "https://circle.example.org");
vi.stubEnv("VAPID_PUBLIC_KEY", publicKey);
vi.stubEnv("VAPID_PRIVATE_KEY", privateKey);
const { env } = await import("#server/env.ts");
const { vapidKeys } = await import("#server/notifications/vapid-keys.ts");
const { subscribe } = await import("#server/notifications/subscribe.ts");
const { browserOf, pushService } = await import("#tests/support/push.ts");
await freshDatabase();

test("a real centre signs with its own keys, under its own address, and keeps none", async () => {
  expect(await vapidKeys()).toEqual({ publicKey, privateKey });
  expect(env.pushSubject).toBe("https://circle.example.org");
  expect(await database().select().from(pushKeys)).toEqual([]);
});

test("a real centre sends nothing to its own machine", async () => {
  const { caller, subscription } = await browserOf(await person("Maya"), await pushService());
  expect(await subscribe(caller, subscription)).toMatchObject({
    reason: "invalid",
    fields: { endpoint: { key: "refusal.invalid-field" } },
  });
});

test.each([
  [{ VAPID_PRIVATE_KEY: "" }, "of use only together"],
  [{ VAPID_PUBLIC_KEY: "short" }, "VAPID_PUBLIC_KEY"],
  [{ VAPID_SUBJECT: "http://circle.example.org" }, "VAPID_SUBJECT"],
])("keys that can't be used are named at the start (%#)", async (settings, words) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  await expect(import("#server/env.ts")).rejects.toThrow(words);
  vi.stubEnv("VAPID_PUBLIC_KEY", publicKey);
  vi.stubEnv("VAPID_PRIVATE_KEY", privateKey);
  vi.stubEnv("VAPID_SUBJECT", undefined);
});
