import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { pushSubscription } from "#db/schema/index.ts";
import { preferencesOf } from "#server/accounts/preferences.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { fillHistory } from "#tests/support/say.ts";

async function memberOfOne(locale: "en" | "es" = "en") {
  const mark = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${mark}`, { locale, timeZone: "Europe/Madrid" });
  const room = await groupOf({ slug: `walks-${mark}`, name: `Walks ${mark}`, members: [maya] });
  return { maya, room };
}

/** A browser with a push service of its own: the real ones are far away, and their addresses alike. */
async function withPushService(context: BrowserContext): Promise<void> {
  await context.grantPermissions(["notifications"]);
  await context.addInitScript(() => {
    let current: PushSubscription | null = null;
    const bytes = (first: number, length: number) =>
      Uint8Array.from({ length }, (_, at) => (at === 0 ? first : at)).buffer;
    // The curve's own first point (P-256), so that the key is one.
    const point =
      "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU";
    PushManager.prototype.getSubscription = async () => current;
    PushManager.prototype.subscribe = async () => {
      const endpoint = `https://push.invalid/${crypto.randomUUID()}`;
      const auth = btoa(String.fromCharCode(...new Uint8Array(bytes(1, 16))));
      current = {
        endpoint,
        toJSON: () => ({
          endpoint,
          keys: { p256dh: point, auth: auth.replaceAll("+", "-").replaceAll("/", "_") },
        }),
        unsubscribe: async () => {
          current = null;
          return true;
        },
      } as unknown as PushSubscription;
      return current;
    };
  });
}

const devicesOf = ({ account }: Person) =>
  database().select().from(pushSubscription).where(eq(pushSubscription.accountId, account.id));
const device = (page: Page) => page.locator("section", { hasText: "This device" }).first();

test("one turns notifications on and off on a device, by keyboard", async ({ visit }) => {
  const { maya } = await memberOfOne();
  const page = await visit(maya);
  await withPushService(page.context());
  await page.goto("/me");
  await page.getByRole("link", { name: /^Notifications/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Notifications");
  await expect(device(page).getByRole("status")).toHaveText(
    "Notifications are off on this device.",
  );
  await expect(page.getByRole("button", { name: "Send me a test" })).toHaveCount(0);
  await page.getByRole("button", { name: "Turn on here" }).focus();
  await page.keyboard.press("Enter");
  await expect(device(page).getByRole("status")).toHaveText("Notifications are on on this device.");
  const [kept] = await devicesOf(maya);
  expect(kept?.endpoint).toMatch(/^https:\/\/push\.invalid\//);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "Send me a test" }).click();
  // There is no such push service, and the page does not pretend that there was.
  await expect(page.getByRole("alert")).toContainText("did not take it just now", {
    timeout: 15_000,
  });
  await page.getByRole("button", { name: "Turn off here" }).focus();
  await page.keyboard.press("Enter");
  await expect(device(page).getByRole("status")).toHaveText(
    "Notifications are off on this device.",
  );
  expect(await devicesOf(maya)).toEqual([]);
});

test("a device that another person turns on belongs to them, and to nobody after the sign-out", async ({
  visit,
}) => {
  const { maya } = await memberOfOne();
  const page = await visit(maya);
  await withPushService(page.context());
  await page.goto("/me/notifications");
  await page.getByRole("button", { name: "Turn on here" }).click();
  await expect(page.getByRole("button", { name: "Turn off here" })).toBeVisible();
  expect(await devicesOf(maya)).toHaveLength(1);
  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await devicesOf(maya)).toEqual([]);
});

test("what a device can't do is said, and nothing is offered then", async ({ visit }) => {
  const { maya } = await memberOfOne();
  const states: [string, (page: Page) => Promise<unknown>][] = [
    [
      "This browser can't receive notifications.",
      (page) => page.addInitScript(() => Reflect.deleteProperty(window, "PushManager")),
    ],
    [
      "“Add to Home Screen”",
      (page) =>
        page.addInitScript(() => {
          Reflect.deleteProperty(window, "PushManager");
          Object.defineProperty(navigator, "userAgent", { value: "iPhone; Safari" });
        }),
    ],
    [
      "This browser blocks notifications from here.",
      (page) =>
        page.addInitScript(() =>
          Object.defineProperty(Notification, "permission", { value: "denied" }),
        ),
    ],
  ];
  for (const [words, prepare] of states) {
    const page = await visit(maya);
    await prepare(page);
    await page.goto("/me/notifications");
    await expect(device(page).getByRole("status")).toContainText(words);
    await expect(page.getByRole("button", { name: /here$/ })).toHaveCount(0);
  }
});

test("a browser that can't reach its push service is not called on", async ({ visit }) => {
  const { maya } = await memberOfOne();
  const page = await visit(maya);
  await page.context().grantPermissions(["notifications"]);
  await page.addInitScript(() => {
    PushManager.prototype.subscribe = () => Promise.reject(new DOMException("", "AbortError"));
  });
  await page.goto("/me/notifications");
  await page.getByRole("button", { name: "Turn on here" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing has changed");
  await expect(device(page).getByRole("status")).toHaveText(
    "Notifications are off on this device.",
  );
  expect(await devicesOf(maya)).toEqual([]);
});

test("a group's level is the same on its own page and on the page of notifications", async ({
  visit,
}) => {
  const { maya, room } = await memberOfOne();
  const page = await visit(maya);
  await page.goto(`/groups/${room.slug}/about`);
  const level = page.getByLabel("What may reach you");
  await expect(level).toHaveValue("mentions");
  await level.selectOption("all");
  await page.getByRole("button", { name: /^Save.*What may reach you/ }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.getByRole("link", { name: "Your devices and quiet hours" }).click();
  const same = page.getByLabel(`From ${room.name}`);
  await expect(same).toHaveValue("all");
  await same.selectOption("nothing");
  await page.getByRole("button", { name: new RegExp(`^Save.*${room.name}`) }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`/groups/${room.slug}/about`);
  await expect(level).toHaveValue("nothing");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("quiet hours, levels and the chat are chosen, and switching on says what it takes", async ({
    visit,
  }) => {
    const { maya, room } = await memberOfOne();
    const page = await visit(maya);
    await page.goto("/me/notifications");
    await expect(page.getByText("once script runs")).toBeVisible();
    await expect(page.getByText("by the clock of Europe/Madrid")).toBeVisible();
    await page.getByLabel("Keep quiet hours").check();
    await page.getByLabel("From", { exact: true }).fill("23:15");
    await page.getByLabel("Until").fill("23:15");
    const quiet = page.locator("form", { hasText: "Quiet hours" });
    await quiet.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Choose two different times.")).toBeVisible();
    await expect(page.getByLabel("Keep quiet hours")).toBeChecked();
    await expect(page.getByLabel("From", { exact: true })).toHaveValue("23:15");
    await page.getByLabel("Until").fill("06:45");
    await quiet.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.getByLabel(`From ${room.name}`).selectOption("all");
    await page.getByRole("button", { name: new RegExp(`^Save.*${room.name}`) }).click();
    await expect(page.getByLabel(`From ${room.name}`)).toHaveValue("all");

    await page.goto("/me/chat");
    await page.getByLabel("Enter sends").uncheck();
    await page.getByLabel("What a screen reader says").selectOption("replies");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByLabel("Enter sends")).not.toBeChecked();
    expect(await preferencesOf(maya.account.id)).toEqual({
      enterSends: false,
      foldsNotes: true,
      showsTyping: true,
      announces: "replies",
      quiet: { from: "23:15", until: "06:45" },
    });
  });
});

/** Hands a letter to the service worker as the browser's own push service would. */
async function deliver(page: Page, address: string, data: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) =>
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations;
      if (first) found(first.registrationId);
    }),
  );
  await devtools.send("ServiceWorker.enable");
  const registrationId = await registered;
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin: new URL(address).origin,
    registrationId,
    data,
  });
  await devtools.detach();
}

/** What stands on the screen of the device. */
const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const notes = await registration.getNotifications();
    return notes.map(({ title, body, tag, lang }) => ({ title, body, tag, lang }));
  });

for (const [locale, words, next] of [
  ["en-GB", "Something new for you", "Somebody answered you"],
  ["es-ES", "Algo nuevo para ti", "Alguien te ha respondido"],
] as const) {
  test.describe(`on a device that speaks ${locale}`, () => {
    test.use({ locale });

    test("a letter shows a text that says nothing, and leads to the message", async ({
      visit,
      address,
    }) => {
      const { maya, room } = await memberOfOne();
      await fillHistory(room.id, maya, 3);
      const page = await visit(maya);
      await page.context().grantPermissions(["notifications"], { origin: address });
      await page.goto("/me");
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      const url = `/groups/${room.slug}?at=2#message-2`;
      const note = (kind: string) => JSON.stringify({ url, tag: `group-${room.id}`, kind });
      const lang = locale.slice(0, 2);
      const tag = `group-${room.id}`;
      // The browser's own tools lose one now and then; of one tag there is only ever the last.
      const arrives = (kind: string, title: string) =>
        expect(async () => {
          await deliver(page, address, note(kind));
          const one = { title, body: "", tag, lang };
          await expect.poll(() => shown(page), { timeout: 4000 }).toEqual([one]);
        }).toPass();
      await arrives("new", words);
      await arrives("answer", next);

      const [worker] = page.context().serviceWorkers();
      await worker!.evaluate(async () => {
        const self = globalThis as unknown as ServiceWorkerGlobalScope;
        const [notification] = await self.registration.getNotifications();
        self.dispatchEvent(
          new NotificationEvent("notificationclick", { notification: notification! }),
        );
      });
      await expect(page).toHaveURL(`${address}${url}`);
      await expect.poll(() => shown(page)).toEqual([]);
    });
  });
}
