import { expect, test } from "#tests/support/browser.ts";

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

test("help is two taps from everywhere, or fewer", async ({ visit }) => {
  const page = await visit();
  for (const start of [
    "/",
    "/sign-in",
    "/recover",
    "/privacy",
    "/what-staff-see",
    "/nowhere-at-all",
  ]) {
    await page.goto(start);
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await expect(page).toHaveURL(/\/help-now$/);
  }
});
