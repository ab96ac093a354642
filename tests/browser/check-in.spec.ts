import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { readSharedCheckIns } from "#server/check-ins/read-shared-check-ins.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsInEveryLook } from "#tests/support/faults-of.ts";

/** Two members of a group. */
async function circle() {
  const mark = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${mark}`, { timeZone: "Europe/Madrid" });
  const ruth = await person(`Ruth ${mark}`);
  const slug = `calm-${mark}`;
  const name = `Calm ${mark}`;
  await groupOf({ slug, name, moderators: [ruth], members: [maya] });
  return { maya, ruth, slug, name };
}

const stored = ({ account: { id } }: Person) =>
  database().select().from(checkIn).where(eq(checkIn.accountId, id));

/** Counts what a person does with a finger: each tap goes through here. */
function countTaps() {
  let taps = 0;
  return {
    tap: async (what: Locator) => {
      taps += 1;
      await what.click();
    },
    taps: () => taps,
  };
}

const line = (page: Page, word: string) => page.getByRole("radio", { name: word });
const status = (page: Page) => page.locator("p[role=status][data-standing]");

/** Lets no socket through: everything goes by plain HTTP. */
const byHttp = (page: Page) =>
  page.routeWebSocket("**/socket.io/**", (socket) => void socket.close());

test("one tap on Today is a check-in, and only its author can see it", async ({ visit }) => {
  const { maya } = await circle();
  const page = await visit(maya);
  const { tap, taps } = countTaps();
  await page.goto("/");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await tap(line(page, "on edge"));
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  expect(taps()).toBe(1);
  expect(await stored(maya)).toMatchObject([{ arousal: 3, isDaily: true, groupId: null }]);
  await expect(page.getByRole("heading", { name: "Activated · on edge" })).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Activated · on edge" })).toBeVisible();
  await expect(page.getByText(/· only you$/)).toBeVisible();
});

test("five taps answer every question there is", async ({ visit }) => {
  const { maya } = await circle();
  const page = await visit(maya);
  const { tap, taps } = countTaps();
  const group = (name: string) => page.getByRole("group", { name });
  await page.goto("/");
  await tap(line(page, "a bit flat"));
  await tap(group("Craving").getByRole("radio", { name: "4" }));
  await tap(group("Mood").getByRole("radio", { name: "in between" }));
  await tap(group("Hours, one tap").getByRole("button", { name: "7" }));
  await tap(group("Have you returned to use?").getByRole("radio", { name: "No", exact: true }));
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  expect(taps()).toBe(5);
  await expect
    .poll(() => stored(maya))
    .toMatchObject([{ arousal: -2, craving: 4, mood: 3, sleepHours: 7, returnedToUse: "no" }]);
  await tap(group("Is one of these there?").getByRole("checkbox", { name: "lonely" }));
  await page.getByLabel("A note to yourself").fill("Rain all day.");
  await page.getByLabel("A note to yourself").blur();
  await expect.poll(async () => (await stored(maya))[0]?.halt).toEqual(["lonely"]);
  await expect.poll(async () => (await stored(maya))[0]?.note).toBeTruthy();
  await page.goto("/check-ins");
  await expect(page.getByText("Rain all day.")).toBeVisible();
  await expect(page.getByText("1 day in the last 30.")).toBeVisible();
});

test("arrow keys look around, and what they rest on, or Enter takes, is saved", async ({
  visit,
}) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await byHttp(page);
  let sent = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/check-in.json")) sent += 1;
  });
  await page.goto("/");
  await line(page, "overwhelmed").focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowDown");
  await expect(line(page, "settled")).toBeChecked();
  expect(sent).toBe(0);
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  expect(sent).toBe(1);
  await page.getByRole("button", { name: "Change" }).press("Enter");
  await line(page, "settled").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await stored(maya))[0]?.arousal).toBe(-1);
  await expect(line(page, "slightly low")).toBeFocused();
  expect(await stored(maya)).toHaveLength(1);
});

test("without a connection it is kept, and sent once when there is one", async ({ visit }) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await page.goto("/");
  await page.context().setOffline(true);
  await line(page, "numb").click();
  await expect(status(page)).toHaveText(
    "Kept on this device. It is sent once there is a connection.",
  );
  await page.getByRole("group", { name: "Mood" }).getByRole("radio", { name: "very low" }).click();
  expect(await stored(maya)).toEqual([]);
  await page.context().setOffline(false);
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Shut down · numb" })).toBeVisible();
  expect(await stored(maya)).toMatchObject([{ arousal: -4, mood: 1 }]);
  const kept = await page.evaluate(() => Object.keys(localStorage).join());
  expect(kept).not.toContain("check-in");
});

test("an answer that gets lost on the way makes no second check-in", async ({ visit }) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await byHttp(page);
  await page.goto("/");
  let tries = 0;
  await page.route("**/check-in.json", async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await line(page, "wound up").click();
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  expect(tries).toBe(2);
  expect(await stored(maya)).toHaveLength(1);
});

test("what the socket was told and did not answer goes by HTTP, and is one check-in", async ({
  visit,
}) => {
  const { maya } = await circle();
  const page = await visit(maya);
  const told: string[] = [];
  const opened = new Promise<void>((resolve) => {
    void page.routeWebSocket("**/socket.io/**", (browser) => {
      const server = browser.connectToServer();
      browser.onMessage((packet) => {
        if (String(packet).includes('"check-in:save"')) told.push(String(packet));
        server.send(packet);
      });
      server.onMessage((packet) => {
        if (String(packet).startsWith("43") && told.length > 0) return void browser.close();
        browser.send(packet);
        if (String(packet).startsWith("40")) resolve();
      });
    });
  });
  await page.goto("/");
  await opened;
  const answered = page.waitForResponse("**/check-in.json");
  await line(page, "wound up").click();
  expect(await (await answered).json()).toMatchObject({ ok: true, value: { arousal: 4 } });
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  expect(told).toHaveLength(1);
  expect(await stored(maya)).toHaveLength(1);
});

test("a wrong clock on the device does not move a check-in to another day", async ({ visit }) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await page.clock.setSystemTime(new Date("2031-05-05T10:00:00Z"));
  await page.goto("/");
  await line(page, "numb").click();
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
  const [row] = await stored(maya);
  expect(Math.abs(Date.now() - row!.madeAt.getTime())).toBeLessThan(60_000);
});

test("all eleven lines are on the smallest phones' screen", async ({ visit }) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/");
  const bar = (await page.getByRole("navigation", { name: "Places" }).boundingBox())!;
  const lines = await page.getByRole("radio").all();
  expect(lines).toHaveLength(11);
  const last = (await lines.at(-1)!.boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(bar.y);
  expect(last.height).toBeGreaterThanOrEqual(30);
});

test("a hard moment is met with people first, and nothing stands in the way", async ({ visit }) => {
  const { maya, name, slug } = await circle();
  const page = await visit(maya);
  await page.goto("/");
  await line(page, "on edge").click();
  await expect(page.getByRole("link", { name: "To a practice" })).toBeVisible();
  const kind = page.getByRole("region", { name: "This sounds like a hard moment" });
  await expect(kind).toHaveCount(0);
  await page.getByRole("group", { name: "Craving" }).getByRole("radio", { name: "8" }).click();
  await expect(kind.getByRole("link")).toHaveText([`Write to ${name}`, "Help now"]);
  await expect(kind.getByRole("link").first()).toHaveAttribute("href", `/groups/${slug}`);
  await page
    .getByRole("group", { name: "returned to use" })
    .getByRole("radio", { name: "Yes" })
    .check();
  await expect(kind.getByRole("link").first()).toHaveAttribute("href", "/help-now#return");
  await expect(status(page)).toHaveText("Noted. Only you can see this.");
});

test("a note with words of crisis is met with people first, an ordinary one is not", async ({
  visit,
}) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await byHttp(page);
  await page.goto("/");
  await line(page, "a bit flat").click();
  const note = page.getByLabel("A note to yourself");
  const kind = page.getByRole("region", { name: "You don't have to be alone with this" });
  const leave = async (text: string) => {
    await note.fill(text);
    const answered = page.waitForResponse("**/check-in.json");
    await note.blur();
    await answered;
    await expect(status(page)).toHaveText("Noted. Only you can see this.");
  };
  await leave("This workout is killing me. 800 days!");
  await expect(page.getByRole("link", { name: "To a practice" })).toBeVisible();
  await expect(kind).toHaveCount(0);
  await leave("i dont want to live anymore");
  await expect(kind.getByRole("link").first()).toHaveText("Ask for somebody to be with me");
  await expect(kind.getByRole("link", { name: /Samaritans/ }).first()).toBeVisible();
  await leave("i took all my pills");
  await expect(kind.getByRole("link").first()).toHaveAttribute("href", "tel:999");
  await kind.getByRole("link", { name: "More help: what to do, all countries" }).click();
  await expect(page.locator("#overdose")).toBeVisible();
});

test("after a tap on the outermost line people come before any further question", async ({
  visit,
}) => {
  const { maya } = await circle();
  const page = await visit(maya);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/");
  await line(page, "overwhelmed").click();
  await expect(page.getByRole("link", { name: "Help now" })).toBeInViewport();
});

test("what is shared comes to the group's page, and is gone from it at once when taken back", async ({
  visit,
}) => {
  const { maya, ruth, slug, name } = await circle();
  const hers = await visit(ruth);
  await hers.goto(`/groups/${slug}/check-ins`);
  await expect(hers.getByText("Nothing shared yet")).toBeVisible();
  const page = await visit(maya);
  await page.goto("/");
  await line(page, "foggy").click();
  const sharing = page.getByRole("group", { name: "Who can see this check-in" });
  await expect(sharing.getByText("Only you can see it.")).toBeVisible();
  await sharing.getByRole("radio", { name: "A group of mine" }).click();
  await expect(status(page)).toHaveText(`Noted. Members of ${name} can see this.`);
  await expect(
    sharing.getByText(`Members of ${name} can see all of it except your note.`),
  ).toBeVisible();
  const mayas = hers.getByRole("heading", { name: maya.account.displayName });
  await expect(mayas).toBeVisible();
  await page.goto("/check-ins");
  await page.getByText("Change who can see it").click();
  await page.getByRole("radio", { name: "Only me" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/· only you$/)).toBeVisible();
  await expect(mayas).toHaveCount(0);
  const answer = await readSharedCheckIns(ruth.caller, { slug });
  expect(answer).toMatchObject({ value: { checkIns: [] } });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a form with a button does all of it, and keeps what was entered when it is refused", async ({
    visit,
  }) => {
    const { maya, slug, name } = await circle();
    const page = await visit(maya);
    await page.goto("/");
    await line(page, "settled").click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(/\/check-in\?saved$/);
    await expect(page.getByText("Noted. Only you can see this.").first()).toBeVisible();
    await page.getByRole("group", { name: "Craving" }).getByRole("radio", { name: "2" }).check();
    await page.getByLabel("Sleep last night").selectOption("6.5");
    await page.getByRole("checkbox", { name: "tired" }).check();
    await page.getByLabel("A note to yourself").fill("x".repeat(2001));
    await page.getByRole("radio", { name: "A group of mine" }).check();
    await line(page, "a bit flat").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("A note can have up to 2,000 characters.").first()).toBeVisible();
    await expect(page.getByLabel("Sleep last night")).toHaveValue("6.5");
    await expect(page.getByRole("radio", { name: "A group of mine" })).toBeChecked();
    await expect(line(page, "a bit flat")).toBeChecked();
    await page.getByLabel("A note to yourself").fill("short");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(`Members of ${name} can see this.`).first()).toBeVisible();
    expect(await stored(maya)).toMatchObject([
      { arousal: -2, craving: 2, sleepHours: 6.5, halt: ["tired"], sharesNote: false },
    ]);
    await page.getByLabel("A note to yourself").fill("no quiero vivir");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(
      page.getByRole("region", { name: "You don't have to be alone with this" }),
    ).toBeInViewport();
    await page.goto(`/groups/${slug}/check-ins`);
    await expect(page.getByText("craving 2 of 10")).toBeVisible();
    await expect(page.getByText("short", { exact: true })).toHaveCount(0);
  });
});

for (const locale of ["en", "es"]) {
  test(`every step is accessible and fits: ${locale}`, async ({ visit }) => {
    const { maya, slug } = await circle();
    const page = await visit(maya);
    await page.goto(`/language?to=${locale}`);
    const found: string[] = [];
    const lookAt = async (what: string) => found.push(...(await faultsInEveryLook(page, what)));
    await page.goto("/");
    await lookAt("lines");
    await page.getByRole("radio").first().click();
    await expect(status(page)).toHaveAttribute("data-standing", "noted");
    await page.locator("input[name=sharing][value=group]").click();
    await expect(status(page)).toHaveAttribute("data-standing", "noted");
    await lookAt("rows");
    for (const path of [
      "/",
      "/check-in",
      "/check-in?yesterday",
      "/check-ins",
      `/groups/${slug}/check-ins`,
    ]) {
      await page.goto(path);
      await lookAt(path);
    }
    expect(found).toEqual([]);
  });
}
