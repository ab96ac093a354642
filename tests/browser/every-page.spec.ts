import { randomUUID } from "node:crypto";
import type { Request } from "@playwright/test";
import { groupOf, person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsInEveryLook } from "#tests/support/faults-of.ts";
import { fillInMeasure } from "#tests/support/measures.ts";
import { noteDays } from "#tests/support/noted-days.ts";
import { fillHistory } from "#tests/support/say.ts";

/** A person who may see every page there is so far, and a group with some talk in it. */
async function someoneEverywhere() {
  const tag = randomUUID().slice(0, 6);
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `every-${tag}`;
  const room = await groupOf({
    slug,
    name: `Every ${tag}`,
    access: "by_request",
    moderators: [iris],
  });
  await fillHistory(room.id, iris, 30);
  await noteDays(iris, 70, (ago) =>
    ago % 4 === 0
      ? { arousal: 4, sleepHours: 4.5, craving: 8 }
      : { arousal: (ago % 7) - 4, sleepHours: 8, craving: ago % 3 },
  );
  const measures = [await fillInMeasure(iris), await fillInMeasure(iris, false)] as const;
  return { iris, slug, measures };
}

const signedOut = [
  "/",
  "/sign-in",
  "/recover",
  "/privacy",
  "/what-staff-see",
  "/help-now",
  "/offline",
  "/nowhere",
];
const signedIn = (slug: string, [finished, open]: readonly [string, string]) => [
  "/",
  "/groups",
  `/groups/${slug}`,
  `/groups/${slug}/about`,
  `/groups/${slug}/check-ins`,
  `/groups/${slug}/members`,
  `/groups/${slug}/requests`,
  `/groups/${slug}/pinned`,
  `/groups/${slug}/messages/3`,
  `/groups/${slug}/search?q=message`,
  "/search?q=message",
  "/check-in",
  "/check-ins",
  "/check-ins?days=90",
  "/check-ins?days=365",
  `/check-ins/${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`,
  "/practices",
  "/measures",
  `/measures/${finished}`,
  `/measures/${open}`,
  `/measures/${open}/2`,
  `/measures/${open}/8`,
  "/me",
  "/me/blocked",
  "/me/devices",
  "/me/notifications",
  "/me/reminders",
  "/me/chat",
  "/centre/invitations",
  "/centre/measures",
];

for (const locale of ["en-GB", "es-ES"]) {
  test(`every page is accessible and fits: ${locale}`, async ({ browser, address, visit }) => {
    test.setTimeout(240_000);
    const { iris, slug, measures } = await someoneEverywhere();
    const member = await visit(iris);
    const stranger = await browser.newContext({ baseURL: address, locale });
    const anyone = await stranger.newPage();
    if (locale === "es-ES") await member.goto("/language?to=es");
    const found: string[] = [];
    for (const [page, paths] of [
      [anyone, signedOut],
      [member, signedIn(slug, measures)],
    ] as const) {
      for (const path of paths) {
        await page.goto(path);
        found.push(...(await faultsInEveryLook(page, path)));
      }
    }
    await stranger.close();
    expect(found).toEqual([]);
  });
}

test("no request goes to any other host, and no page breaks its own policy", async ({
  visit,
  address,
}) => {
  const { iris, slug, measures } = await someoneEverywhere();
  const strangers: string[] = [];
  const complaints: string[] = [];
  for (const [who, paths] of [
    [undefined, signedOut],
    [iris, signedIn(slug, measures)],
  ] as const) {
    const page = await visit(who);
    page.on("request", (request) => {
      const { host, protocol } = new URL(request.url());
      if (host !== new URL(address).host && protocol !== "data:") strangers.push(request.url());
    });
    page.on("websocket", (socket) => {
      if (new URL(socket.url()).host !== new URL(address).host) strangers.push(socket.url());
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      const isExpected = /status of 404/.test(message.text());
      if (message.type() === "error" && !isExpected)
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    for (const path of paths) {
      await page.goto(path);
      await page.waitForLoadState("load");
    }
  }
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the first screens stay light", async ({ visit }) => {
  const { iris, slug } = await someoneEverywhere();
  // With all that a page fetches by itself; the socket's library, 13 kB, comes after the first screen.
  const limits = [
    { who: undefined, path: "/", kilobytes: 130 },
    { who: iris, path: "/", kilobytes: 130 + 13 },
    { who: iris, path: `/groups/${slug}`, kilobytes: 146 + 13 },
  ];
  for (const { who, path, kilobytes } of limits) {
    const page = await visit(who);
    const scripts: Request[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") scripts.push(request);
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    const all = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1024;
    expect.soft(all, path).toBeLessThan(kilobytes);
  }
});
