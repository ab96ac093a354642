import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import { person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";

const someone = () => person(`Maya ${randomUUID().slice(0, 6)}`);
const sessionsOf = (accountId: string) =>
  database().select().from(practiceSession).where(eq(practiceSession.accountId, accountId));

/** Writes down when each beat of the player is on the screen, by the page's own clock. */
const watchBeats = (page: Page) =>
  page.evaluate(() => {
    const seen: [beat: number, at: number][] = [];
    (window as unknown as { seen: unknown }).seen = seen;
    const look = () => {
      const shown = document.querySelector<HTMLElement>("main [data-beat]")?.dataset.beat;
      if (shown !== undefined && seen.at(-1)?.[0] !== Number(shown))
        seen.push([Number(shown), performance.now()]);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });
const seenBeats = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: [number, number][] }).seen);

test("ten minutes of breath keep to the plan, and what they did is noted", async ({ visit }) => {
  const maya = await someone();
  const page = await visit(maya);
  await page.clock.install();
  await page.addInitScript(() => {
    const tones = { begun: 0, cut: 0 };
    Object.assign(window, { tones });
    const { start, stop } = AudioScheduledSourceNode.prototype;
    AudioScheduledSourceNode.prototype.start = function (at) {
      tones.begun += 1;
      start.call(this, at);
    };
    AudioScheduledSourceNode.prototype.stop = function (at) {
      if (at === undefined) tones.cut += 1;
      stop.call(this, at);
    };
  });
  await page.goto("/practices/even-breath/play?minutes=10");
  await page.getByText("Sound, pace and more").click();
  await page.getByLabel("Soft tones, for closed eyes").check();
  await watchBeats(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole("button", { name: "7, and begin" }).click();
  await expect(page.getByText("About 10 minutes to go")).toBeVisible();
  await page.clock.runFor(9_000);
  for (const interval of [800, 820, 850, 870, 860, 830, 800])
    await page.evaluate((detail) => {
      dispatchEvent(new CustomEvent("evenkeel:heartbeat", { detail: { interval: detail } }));
    }, interval);
  await expect(page.getByText(/^Heart: \d+ beats a minute/)).toBeVisible();
  await page.clock.runFor(10 * 60_000);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Even breath: done");
  await expect(page.getByText("You practised for 10 minutes. 54 breaths.")).toBeVisible();
  const beats = await seenBeats(page);
  expect(beats.map(([beat]) => beat)).toEqual(Array.from({ length: 109 }, (_, beat) => beat));
  const [, began] = beats[1]!;
  for (const [beat, at] of beats.slice(1))
    expect(Math.abs(at - began - (beat - 1) * 5500)).toBeLessThan(50);
  // A tone for each phase, planned once; the end cuts those that nobody has heard yet.
  const tones = await page.evaluate(() => (window as unknown as { tones: object }).tones);
  expect(tones).toMatchObject({ begun: 108 });

  await page.getByRole("radio", { name: "3", exact: true }).check();
  await page.getByRole("radio", { name: "Settled" }).check();
  await expect(page.getByText("From 7 to 3.")).toBeVisible();
  await expect(page.getByText("It is noted.")).toBeVisible();
  await expect
    .poll(() => sessionsOf(maya.account.id))
    .toMatchObject([{ before: 7, after: 3, stateAfter: "settled", breaths: 54, minutes: 10 }]);
});

test("a practice that was opened once leads without a connection, and is noted when there is one", async ({
  visit,
}) => {
  const maya = await someone();
  const page = await visit(maya);
  await page.goto("/practices/five-senses/play");
  await expect
    .poll(() =>
      page.evaluate(async () =>
        Boolean(
          navigator.serviceWorker.controller &&
          (await caches.match("/practices/five-senses/play")) &&
          (await caches.keys()).length > 1,
        ),
      ),
    )
    .toBe(true);
  await page.clock.install();
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: "Begin without a number" }).click();
  await expect(page.getByRole("main").getByText(/^Feel your feet on the floor/)).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByText("Paused.", { exact: false })).toBeVisible();
  await page.keyboard.press("Space");
  await page.clock.runFor(20_000);
  await expect(page.getByRole("main").getByText(/^Five things you can see/)).toBeVisible();
  await page.getByRole("button", { name: "Back a step" }).click();
  await page.getByRole("button", { name: "Back a step" }).click();
  await expect(page.getByRole("main").getByText(/^Feel your feet on the floor/)).toBeVisible();
  await page.clock.runFor(5_000);
  await page.keyboard.press("Escape");
  await expect(page.getByText("It is kept on this device", { exact: false })).toBeVisible();
  expect(await sessionsOf(maya.account.id)).toEqual([]);

  await page.context().setOffline(false);
  // However long it waits before another try, by the page's clock.
  await expect
    .poll(async () => {
      await page.clock.runFor(30_000);
      return page.getByText("It is noted.").isVisible();
    })
    .toBe(true);
  expect(await sessionsOf(maya.account.id)).toMatchObject([{ practice: "five-senses" }]);

  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect
    .poll(() => page.evaluate(async () => !(await caches.match("/practices/five-senses/play"))))
    .toBe(true);
});

test("with motion reduced nothing moves: segments fill, one each second", async ({ visit }) => {
  const page = await visit(await someone());
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.clock.install();
  await page.goto("/practices/box-breath/play");
  await page.getByText("Sound, pace and more").click();
  await page.getByLabel("Without holding the breath").check();
  await page.getByRole("button", { name: "Begin without a number" }).click();
  await expect(page.getByText("Arrive")).toBeVisible();
  await page.clock.runFor(10_000);
  const filled = page.locator("[data-filled]");
  const before = await filled.count();
  await page.clock.runFor(1_000);
  await expect.poll(() => filled.count()).not.toBe(before);
  await expect(page.getByRole("main").getByText(/^Breathe (in|out)$/)).toBeVisible();
});
