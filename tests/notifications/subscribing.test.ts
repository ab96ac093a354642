import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { pushKeys, pushSubscription } from "#db/schema/index.ts";
import { deliverPush } from "#server/notifications/deliver-push.ts";
import { isPublicAddress, isPushEndpoint, lookUpPublic } from "#server/notifications/endpoint.ts";
import { lookAtNotifications } from "#server/notifications/look-at-notifications.ts";
import { setNotifyLevel } from "#server/notifications/set-notify-level.ts";
import { subscribe } from "#server/notifications/subscribe.ts";
import { unsubscribe } from "#server/notifications/unsubscribe.ts";
import { vapidKeys } from "#server/notifications/vapid-keys.ts";
import { verdictOn } from "#server/notifications/verdict.ts";
import { forgetPaces } from "#server/pace.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { callerFor, groupOf, nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { browserOf, pushService, wokenBrowserOf } from "#tests/support/push.ts";

await freshDatabase();
beforeEach(forgetPaces);
const service = await pushService();
const maya = await person("Maya");
const noor = await person("Noor");

const devicesOf = async (accountId: string) => {
  const rows = await database()
    .select()
    .from(pushSubscription)
    .where(eq(pushSubscription.accountId, accountId));
  return rows.map(({ endpoint }) => endpoint);
};
const mine = async (caller: Parameters<typeof lookAtNotifications>[0]) => {
  const answer = await lookAtNotifications(caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("a subscription", () => {
  it("belongs to the device, which alone is told that it is on", async () => {
    const phone = await wokenBrowserOf(maya, service);
    const laptop = await browserOf(maya, service);
    expect((await mine(phone.caller)).endpointHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await mine(laptop.caller)).endpointHash).toBeNull();
    expect((await unsubscribe(laptop.caller, {})).ok).toBe(true);
    expect((await mine(phone.caller)).endpointHash).not.toBeNull();
    expect((await unsubscribe(phone.caller, {})).ok).toBe(true);
    expect((await mine(phone.caller)).endpointHash).toBeNull();
    expect(await devicesOf(maya.account.id)).toEqual([]);
  });

  it("of a browser that somebody else was woken by is theirs no more", async () => {
    const hers = await wokenBrowserOf(maya, service);
    const next = await browserOf(noor, service);
    const { endpoint } = hers.subscription;
    expect((await subscribe(next.caller, { ...next.subscription, endpoint })).ok).toBe(true);
    expect(await devicesOf(maya.account.id)).toEqual([]);
    expect(await devicesOf(noor.account.id)).toEqual([endpoint]);
  });

  it("takes the place of the same device's last one", async () => {
    const dani = await person("Dani");
    const phone = await wokenBrowserOf(dani, service);
    const { subscription } = await browserOf(dani, service);
    await subscribe(phone.caller, subscription);
    await subscribe(phone.caller, subscription);
    expect(await devicesOf(dani.account.id)).toEqual([subscription.endpoint]);
  });

  it("is one of twenty at most, the newest", async () => {
    const kit = await person("Kit");
    const made: string[] = [];
    for (let count = 0; count < 22; count++)
      made.push((await wokenBrowserOf(kit, service)).subscription.endpoint);
    expect((await devicesOf(kit.account.id)).toSorted()).toEqual(made.slice(2).toSorted());
  });

  it("of a device that was signed out just now is not kept", async () => {
    const { subscription } = await browserOf(maya, service);
    const gone = callerFor(maya.account);
    expect(await subscribe(gone, subscription)).toMatchObject({ reason: "unauthenticated" });
    expect(await subscribe(nobody(), subscription)).toMatchObject({ reason: "unauthenticated" });
    expect(await devicesOf(maya.account.id)).toEqual([]);
  });

  it("with keys that are none is refused, and what can't be used is answered in words", async () => {
    const { caller, subscription } = await browserOf(maya, service);
    const offCurve = Buffer.from([4, ...Array.from({ length: 64 }, () => 7)]).toString("base64url");
    for (const p256dh of [offCurve, "A".repeat(87), "A".repeat(86)])
      expect(await subscribe(caller, { ...subscription, p256dh })).toMatchObject({
        reason: "invalid",
        fields: { p256dh: { key: "refusal.invalid-field" } },
      });
    const who = () => (forgetPaces(), caller);
    for (const field of ["endpoint", "p256dh", "auth"])
      await tryField(subscribe, who, subscription, field);
    for (const field of ["slug", "level"])
      await tryField(setNotifyLevel, who, { slug: "x", level: "all" }, field);
    for (const door of [subscribe, unsubscribe, setNotifyLevel, lookAtNotifications])
      await tryWhole(door, who);
    const padded = { ...subscription, auth: `${subscription.auth}==` };
    expect((await subscribe(caller, padded)).ok).toBe(true);
  });
});

describe("an address that is no push service's", () => {
  const inner = [
    "http://push.example.org/x",
    "ftp://push.example.org/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://0/x",
    "https://10.1.2.3/x",
    "https://192.168.0.1/x",
    "https://169.254.169.254/latest/meta-data",
    "https://8.8.8.8/x",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://[fd00::1]/x",
    "https://localhost/x",
    "https://LOCALHOST./x",
    "https://db/x",
    "https://db.internal/x",
    "https://printer.local/x",
    "https://push.example.org:8443/x",
    "https://me:secret@push.example.org/x",
    "http://localhost:80/x",
    "http://127.0.0.1.example.org:80/x",
    "javascript:alert(1)",
    "no address",
  ];

  it.each(inner)("is refused: %s", async (endpoint) => {
    expect(isPushEndpoint(endpoint, { allowLoopback: false })).toBe(false);
    const { caller, subscription } = await browserOf(maya, service);
    if (/^https?:\/\/127\.0\.0\.1:\d/.test(endpoint)) return;
    expect(await subscribe(caller, { ...subscription, endpoint })).toMatchObject({
      reason: "invalid",
      fields: { endpoint: { key: "refusal.invalid-field" } },
    });
  });

  it("the real ones are let through, and this machine only where tests say so", () => {
    for (const endpoint of [
      "https://fcm.googleapis.com/fcm/send/abc:def",
      "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
      "https://web.push.apple.com/QGuQ",
      "https://wns2-am3p.notify.windows.com/w/?token=BQ%3d",
    ])
      expect(isPushEndpoint(endpoint, { allowLoopback: false })).toBe(true);
    expect(isPushEndpoint(`${service.address}/x`, { allowLoopback: false })).toBe(false);
    expect(isPushEndpoint(`${service.address}/x`, { allowLoopback: true })).toBe(true);
  });

  it("is not sent to either, should one have come into the table", async () => {
    const note = { endpoint: `${service.address}/x`, headers: {}, body: Buffer.alloc(0) };
    await expect(deliverPush(note, { allowLoopback: false })).rejects.toThrow(
      expect.objectContaining({ code: "NOT_PUBLIC" }),
    );
    expect(service.arrived).toEqual([]);
  });

  it("is found out by where its name leads, too", async () => {
    const answer = (all: boolean) =>
      new Promise((resolve) => {
        lookUpPublic("localhost", { all }, (error) => resolve(error?.code));
      });
    expect([await answer(true), await answer(false)]).toEqual(["NOT_PUBLIC", "NOT_PUBLIC"]);
    const inside = [
      "127.0.0.1",
      "10.0.0.1",
      "172.16.0.1",
      "192.168.1.1",
      "100.64.0.1",
      "169.254.169.254",
      "0.0.0.0",
      "255.255.255.255",
      "224.0.0.1",
      "::",
      "::1",
      "::ffff:10.0.0.1",
      "fe80::1",
      "fc00::1",
      "64:ff9b::7f00:1",
      "2002:7f00:1::",
      "ff02::1",
      "nonsense",
    ];
    expect(inside.filter(isPublicAddress)).toEqual([]);
    expect(["93.184.216.34", "2606:2800:220:1::1"].filter(isPublicAddress)).toHaveLength(2);
  });
});

it("a push service that does not answer is waited for so long and no longer", async () => {
  service.answers(() => "nothing");
  const note = { endpoint: `${service.address}/slow`, headers: {}, body: Buffer.from("x") };
  await expect(deliverPush(note, { allowLoopback: true }, 50)).rejects.toMatchObject({
    name: "TimeoutError",
  });
  service.reset();
});

it("the centre's keys are made once, however many ask at the same moment", async () => {
  await database().delete(pushKeys);
  const made = await Promise.all(Array.from({ length: 10 }, () => vapidKeys()));
  expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
  expect(await vapidKeys()).toEqual(made[0]);
  expect((await mine(maya.caller)).publicKey).toBe(made[0]!.publicKey);
});

it("the page of notifications shows my groups and what of them may reach me", async () => {
  const june = await person("June");
  await groupOf({ slug: "walks", name: "Walks", members: [june] });
  await groupOf({ slug: "books", name: "Books", members: [june] });
  await groupOf({ slug: "others", members: [maya] });
  await setNotifyLevel(june.caller, { slug: "walks", level: "all" });
  expect((await mine(june.caller)).groups).toEqual([
    { slug: "books", name: "Books", level: "mentions" },
    { slug: "walks", name: "Walks", level: "all" },
  ]);
});

const now = new Date("2026-05-01T12:00:00Z");
const inSeconds = (seconds: number) => ({
  what: "later",
  at: new Date(now.getTime() + seconds * 1000),
});
it.each([
  [200, undefined, { what: "sent" }],
  [201, undefined, { what: "sent" }],
  [404, undefined, { what: "gone" }],
  [410, "60", { what: "gone" }],
  [400, undefined, { what: "refused" }],
  [403, undefined, { what: "refused" }],
  [413, undefined, { what: "refused" }],
  [301, undefined, { what: "refused" }],
  [408, undefined, inSeconds(120)],
  [429, "90", inSeconds(90)],
  [429, "0", inSeconds(1)],
  [429, "Fri, 01 May 2026 12:05:00 GMT", inSeconds(300)],
  [429, "Thu, 30 Apr 2026 12:00:00 GMT", inSeconds(1)],
  [429, "soon", inSeconds(120)],
  [503, undefined, inSeconds(120)],
])("a push service's answer %i (Retry-After %s) is understood", (status, retryAfter, verdict) => {
  expect(verdictOn({ status, retryAfter }, { tries: 2, now, chance: 0.5 })).toEqual(verdict);
});

it("no answer at all is tried again, an hour apart at most", () => {
  const verdict = (tries: number) => verdictOn(null, { tries, now, chance: 0.5 });
  expect([verdict(0), verdict(1), verdict(20)]).toEqual([
    inSeconds(30),
    inSeconds(60),
    inSeconds(3600),
  ]);
});
