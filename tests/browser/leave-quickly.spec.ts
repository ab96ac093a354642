import type { Page } from "@playwright/test";
import { person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";

const elsewhere = "https://www.bbc.com/weather";

/** The outside page, without going outside. */
async function fakeOutside(page: Page): Promise<void> {
  await page.route(elsewhere, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weather</title><p>Sunny</p>" }),
  );
}

test("the door leads away at once and leaves no page of ours behind it", async ({ visit }) => {
  const page = await visit(await person(`Door ${Date.now()}`));
  await fakeOutside(page);
  await page.goto("/groups");
  await page.getByRole("link", { name: "Leave quickly" }).click();
  await expect(page).toHaveURL(elsewhere);
  await page.goBack();
  await expect(page).not.toHaveURL(/\/groups$/);
});

test("Shift three times leaves; typing capitals, Shift+Enter and Esc do not", async ({ visit }) => {
  const page = await visit();
  await fakeOutside(page);
  await page.goto("/sign-in");
  await page.waitForLoadState("load");
  const field = page.getByLabel(/E-mail/);
  await field.press("Shift+A");
  await field.press("Shift+B");
  await field.press("Shift+C");
  await field.press("Shift+Home");
  for (const key of ["Escape", "Escape", "Escape", "Shift", "a", "Shift", "Shift"])
    await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByText("Press Shift 1 more times to leave.")).toBeAttached();
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(elsewhere);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the door is a link that leads away", async ({ visit, address }) => {
    const page = await visit();
    const response = await page.request.get(`${address}/leave`, { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([303, elsewhere]);
    await page.goto("/help-now");
    await expect(page.getByRole("link", { name: "Leave quickly" })).toHaveAttribute(
      "href",
      "/leave",
    );
  });
});
