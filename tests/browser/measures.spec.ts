import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { fillInMeasure } from "#tests/support/measures.ts";

/** Somebody who joined long enough ago to be asked. */
const someone = () =>
  person(`Maya ${randomUUID().slice(0, 6)}`, {
    timeZone: "Europe/Madrid",
    createdAt: new Date(Date.now() - 20 * 86_400_000),
  });
const question = (page: Page, words: RegExp) =>
  page.getByRole("heading", { level: 1, name: words });

test("Today offers it once in a while; one tap or one number answers, and a result stands at the end", async ({
  visit,
}) => {
  const maya = await someone();
  const page = await visit(maya);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  const card = page.getByRole("region", { name: "A few questions about the last 30 days" });
  await expect(card).toContainText("About 4 minutes. Only you see the answers.");
  await card.getByRole("button", { name: "Begin" }).click();
  await expect(question(page, /your physical health has been/)).toBeVisible();
  await page.getByRole("button", { name: "Very Good" }).click();
  await expect(question(page, /how many nights/)).toBeFocused();
  const field = page.getByLabel("Number of nights");
  await field.fill("31");
  await field.press("Enter");
  await expect(page.getByText("Type a whole number from 0 to 30")).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("31");
  await field.fill("12");
  await page.context().setOffline(true);
  await field.press("Enter");
  await expect(page.getByText("There is no connection at the moment.")).toBeVisible();
  await page.context().setOffline(false);
  await field.press("Enter");
  await expect(question(page, /depressed, anxious/)).toBeFocused();
  await page.getByRole("button", { name: "Rather not say" }).click();
  await expect(question(page, /ANY alcohol/)).toBeFocused();
  await page.getByRole("button", { name: "None" }).click();
  // Nobody who drank on no day is asked how much.
  await expect(question(page, /illegal\/street drugs/)).toBeFocused();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(question(page, /ANY alcohol/)).toBeFocused();
  await expect(page.getByLabel("Number of days")).toHaveValue("0");
  await page.getByRole("button", { name: "Go on later" }).click();
  await expect(page.getByText(/^You have begun/)).toBeVisible();
  await page.getByRole("link", { name: "Go on" }).click();
  await expect(question(page, /illegal\/street drugs/)).toBeVisible();
  await page.goto("/");
  await expect(card.getByRole("link", { name: "Go on" })).toBeVisible();
  await card.getByRole("button", { name: "Later" }).click();
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
});

test("the result says in sentences, lines and tables how it went, and nothing of it is a grade", async ({
  visit,
}) => {
  const maya = await someone();
  await fillInMeasure(maya);
  await fillInMeasure(maya, false);
  const page = await visit(maya);
  await page.goto("/measures");
  await page.getByRole("link", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Finish" }).click();
  const risk = page.getByRole("region", { name: "What weighs on you" });
  // Two good answers in words are 15 each, and three times two days: 3 × 15 + 3 × 2.
  await expect(risk.getByText("As much as last time: 51 of 180.")).toBeVisible();
  await expect(risk.locator("svg")).toBeVisible();
  const sizes = await page
    .locator("main section svg")
    .evaluateAll((all) => all.map((svg) => svg.outerHTML.length));
  expect(Math.max(...sizes)).toBeLessThan(6000);
  await risk.getByText("All times as a table").click();
  await expect(risk.getByRole("cell", { name: "51" })).toHaveCount(2);
  await page.locator("summary", { hasText: "The published scores" }).click();
  const row = page.getByRole("row", { name: /Protective/ });
  await expect(row.getByRole("cell")).toHaveText(["11 of 24", "66 of 180"]);
  await expect(page.getByText("Only you can see this.")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every screen is a form; what was refused is still there", async ({ visit }) => {
    const maya = await someone();
    const page = await visit(maya);
    await page.goto("/measures");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Poor" }).click();
    await page.getByLabel("Number of nights").fill("1.5");
    await page.getByRole("button", { name: "Go on", exact: true }).click();
    await expect(page.getByText("Type a whole number from 0 to 30")).toBeVisible();
    await expect(page.getByLabel("Number of nights")).toHaveValue("1.5");
    await page.getByRole("button", { name: "All 30" }).click();
    await page.getByLabel("Number of days").fill("7");
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByLabel("Number of nights")).toHaveValue("30");
    await page.getByRole("button", { name: "Go on later" }).click();
    await page.getByRole("link", { name: "Go on" }).click();
    await expect(question(page, /ANY alcohol/)).toBeVisible();
    await page.goto(new URL(page.url()).pathname.replace(/\/4$/, ""));
    await expect(page.getByText("3 of 17 questions have an answer so far.")).toBeVisible();
    await page.getByRole("button", { name: "Finish here" }).click();
    await expect(page.getByRole("heading", { name: "What weighs on you" })).toBeVisible();
    await expect(page.getByText("Not worked out this time").first()).toBeVisible();
  });
});
