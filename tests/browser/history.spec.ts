import { randomUUID } from "node:crypto";
import { recordSession } from "#server/practices/record-session.ts";
import { person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { noteDays } from "#tests/support/noted-days.ts";

/** Somebody with ten weeks of days, of which every fourth came after a short night. */
async function someoneWithDays() {
  const maya = await person(`Maya ${randomUUID().slice(0, 6)}`);
  await noteDays(maya, 70, (ago) =>
    ago % 4 === 0
      ? { arousal: 3, sleepHours: 5, craving: 5 + (ago % 3) }
      : { arousal: ago % 2 ? 0 : -3, sleepHours: 7, craving: 2 + (ago % 3) },
  );
  return maya;
}

test("check-ins give back a sentence, pictures with tables, and patterns that can be put aside", async ({
  visit,
  address,
}) => {
  const maya = await someoneWithDays();
  const page = await visit(maya);
  await page.goto("/check-ins");
  await expect(page.getByText("You checked in on 30 of the last 30 days.")).toBeVisible();
  const picture = page.getByRole("region", { name: "Window of tolerance" });
  await expect(picture.getByRole("img", { name: /30 of the last 30 days/ })).toBeVisible();
  await picture.getByText("As a table").click();
  await expect(picture.getByRole("row")).toHaveCount(31);
  await page.getByRole("link", { name: "A year" }).click();
  await expect(page.getByText("You checked in on 70 of the last 365 days.")).toBeVisible();
  const pattern = page.getByText(
    /after less than 6 hours of sleep your cravings were about 3 points/,
  );
  await expect(pattern).toContainText("18 days.");
  await page.getByRole("button", { name: "Not helpful" }).first().click();
  await expect(pattern).toHaveCount(0);
  await page.getByText("Put aside (1)").click();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(pattern).toBeVisible();
  await page
    .getByRole("link", { name: /Activated$/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Activated · on edge" })).toBeVisible();
  const { request } = page.context();
  const csv = await request.get(`${address}/check-ins/export.csv`);
  expect(csv.headers()).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "cache-control": "private, no-store",
    "content-disposition": expect.stringMatching(/^attachment; filename="check-ins-[\d-]+\.csv"$/),
  });
  expect((await csv.text()).trimEnd().split("\r\n")).toHaveLength(71);
  const json = await request.get(`${address}/check-ins/export.json`);
  expect(((await json.json()) as { checkIns: unknown[] }).checkIns).toHaveLength(70);
  for (const [path, status] of [
    ["/check-ins?days=12", 422],
    ["/check-ins?after=nothing", 422],
    ["/check-ins/2999-01-01", 404],
    ["/check-ins/yesterday", 404],
  ] as const) {
    const nowhere = await request.get(address + path);
    expect([path, nowhere.status()]).toEqual([path, status]);
    expect(await nowhere.text()).toContain("This is not here");
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a practice is rated before and after, and what helped comes back", async ({ visit }) => {
    const maya = await someoneWithDays();
    const startedAt = new Date(Date.now() - 120_000).toISOString();
    for (const after of [3, 5])
      await recordSession(maya.caller, {
        clientId: randomUUID(),
        practice: "longer-breath-out",
        stateBefore: null,
        startedAt,
        before: 7,
        after,
      });
    const page = await visit(maya);
    await page.goto("/practices/longer-breath-out");
    await page.getByText("I practised by myself").click();
    const group = (name: RegExp) => page.getByRole("group", { name });
    await group(/^Before/)
      .getByRole("radio", { name: "7" })
      .check();
    await group(/^After/)
      .getByRole("radio", { name: "4" })
      .check();
    await page.getByRole("button", { name: "I practised: note it" }).click();
    await expect(page.getByText("Noted: from 7 to 4. Only you can see this.")).toBeVisible();
    await page.goto("/check-ins");
    const helps = page.getByRole("region", { name: "What helps me" });
    await expect(helps).toContainText("eased 3 of 3 times.");
    await expect(helps).toContainText("On average from 7 to 4.");
    await page.getByRole("button", { name: "Not helpful" }).first().click();
    await expect(page.getByText("Put aside (1)")).toBeVisible();
    await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  });
});
