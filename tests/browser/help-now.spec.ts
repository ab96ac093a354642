import { randomUUID } from "node:crypto";
import { expect, test } from "#tests/support/browser.ts";
import { person } from "#tests/support/cast.ts";

test("help opens signed out, without one byte of script, with numbers to press", async ({
  visit,
}) => {
  const page = await visit();
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/help-now");
  await page.waitForLoadState("networkidle");
  expect(scripts).toEqual([]);
  expect(await page.locator("script").count()).toBe(0);
  await expect(page.getByRole("heading", { name: "You are not alone with this" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Samaritans/ }).first()).toHaveAttribute(
    "href",
    "tel:116123",
  );
});

test("help speaks Spanish to whoever reads Spanish", async ({ browser, address }) => {
  const context = await browser.newContext({ locale: "es-MX", baseURL: address });
  const page = await context.newPage();
  await page.goto("/help-now");
  await expect(page.getByRole("heading", { name: "No estás a solas con esto" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Línea de la Vida/ })).toBeVisible();
  await context.close();
});

test("help is there without a connection, and another page says what is kept", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.context().setOffline(true);
  await page.goto("/help-now");
  await expect(page.getByRole("heading", { name: "You are not alone with this" })).toBeVisible();
  const font = await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size));
  expect(font).toBeGreaterThan(0);
  await page.goto("/groups");
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
});

test("somebody chooses their country once, without script, and it is kept for when there is no net", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto("/help-now");
  await page.getByText("Other countries").click();
  await page.getByLabel("Whose numbers come first").selectOption("NZ");
  await page.getByRole("button", { name: "Show these first" }).click();
  await expect(page).toHaveURL(/\/help-now$/);
  const first = page.getByRole("link").filter({ hasText: /^\d+$/ }).first();
  await expect(first).toHaveAttribute("href", "tel:111");
  await page.context().setOffline(true);
  await page.goto("/help-now");
  await expect(first).toHaveAttribute("href", "tel:111");
});

test("a centre's own line is in help at once, with who looked and when for its staff", async ({
  visit,
}) => {
  const iris = await person(`Iris ${randomUUID().slice(0, 6)}`, { staffRole: "staff" });
  const page = await visit(iris);
  await page.goto("/me");
  await page.getByRole("link", { name: "Crisis lines" }).click();
  await page.getByRole("link", { name: "Estonia" }).click();
  await page.getByText("Add a line").click();
  const form = page
    .locator("form")
    .filter({ has: page.getByLabel("What the line is called") })
    .last();
  await form.getByLabel("What the line is called").fill("Harbour line");
  await form.getByLabel("Telephone number").fill("ask Kit");
  await form.getByLabel("Where it says so").fill("harbour.example");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("A number has 2 to 15 digits")).toBeVisible();
  await expect(form.getByLabel("What the line is called")).toHaveValue("Harbour line");
  await form.getByLabel("Telephone number").fill("800 1234");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(`Last changed by ${iris.account.displayName}`)).toBeVisible();
  const anyone = await visit();
  await anyone.goto("/country?to=EE");
  await anyone.goto("/help-now");
  await expect(anyone.getByRole("link", { name: /Harbour line/ })).toHaveAttribute(
    "href",
    "tel:8001234",
  );
  await page.getByRole("button", { name: "Back to what came with Evenkeel" }).click();
  await expect(page.getByText("Harbour line")).toHaveCount(0);
});

test("what to do first stands open: no tap between an overdose and the number", async ({
  visit,
}) => {
  const page = await visit();
  await page.goto("/help-now#overdose");
  const part = page.getByRole("region", { name: "Someone took too much, or does not wake up" });
  await expect(part.getByRole("listitem").nth(0).getByRole("link")).toHaveAttribute(
    "href",
    "tel:999",
  );
  await expect(part.getByRole("listitem").nth(1)).toContainText("Give naloxone");
  await expect(part.getByRole("listitem").nth(1)).toBeInViewport();
  const returned = page.getByRole("region", { name: "If you returned to use" });
  await expect(returned.getByText("Smaller is not safe")).toBeVisible();
  await expect(returned.getByText("Call a doctor first.")).toBeVisible();
});
