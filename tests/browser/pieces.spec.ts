import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { expect, test } from "#tests/support/browser.ts";
import { faultsInEveryLook } from "#tests/support/faults-of.ts";

/** Pieces of the room by themselves, in a real browser: keys, names and sizes. */
let script = "";
let style = "";

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["tests/support/pieces.tsx"],
    bundle: true,
    write: false,
    outdir: "pieces",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "empty" },
    logLevel: "error",
  });
  script = outputFiles.find(({ path }) => path.endsWith(".js"))!.text;
  style = outputFiles.find(({ path }) => path.endsWith(".css"))!.text;
});

async function openPieces(page: Page, lang = "en"): Promise<void> {
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Pieces</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/pieces.css">
    <body><script src="/pieces.js"></script></html>`;
  await page.route("**/pieces", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route("**/pieces.js", (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }),
  );
  await page.route("**/pieces.css", (route) =>
    route.fulfill({ contentType: "text/css", body: style }),
  );
  await page.goto("/pieces");
  await page.getByRole("heading", { name: "Pieces" }).waitFor();
}

const field = (page: Page) => page.getByRole("textbox", { name: "Write" });

test("a name is completed by keys, and Enter sends only when no list is open", async ({ page }) => {
  await openPieces(page);
  // The first question fails, for there is no connection yet: nobody has to type on for a second one.
  await field(page).pressSequentially("hello @an");
  const list = page.getByRole("listbox", { name: "People in this group" });
  await expect(list.getByRole("option")).toHaveText([/Ana/, /Ana María/]);
  await field(page).press("ArrowDown");
  const second = list.getByRole("option", { name: "Ana María" });
  await expect(second).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await second.getAttribute("id")) ?? "",
  );
  await field(page).press("Enter");
  await expect(field(page)).toHaveValue("hello @Ana María ");
  await expect(list).toBeHidden();
  await field(page).pressSequentially("and you");
  await expect(list).toBeHidden();
  await field(page).press("Enter");
  await expect(page.getByRole("list", { name: "Said" })).toHaveText(/hello @Ana María and you/);
});

test("Escape closes only the list, a press takes a name, and Tab takes one too", async ({
  page,
}) => {
  await openPieces(page);
  const list = page.getByRole("listbox");
  await field(page).pressSequentially("@");
  await expect(list.getByRole("option")).toHaveCount(4);
  await field(page).press("Escape");
  await expect(list).toBeHidden();
  await field(page).pressSequentially("may");
  await expect(list).toBeHidden();
  await field(page).fill("");
  await field(page).pressSequentially("mail me@may or @may");
  await list.getByRole("option", { name: "Maya" }).click();
  await expect(field(page)).toHaveValue("mail me@may or @Maya ");
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially("@tom");
  await expect(list).toBeVisible();
  await field(page).press("Tab");
  await expect(field(page)).toHaveValue("mail me@may or @Maya @Tomás ");
  await expect(field(page)).toBeFocused();
});

test("an emoji is found by name and by arrow keys, and remembered", async ({ page }) => {
  await openPieces(page);
  const open = page.getByRole("button", { name: "Emojis" });
  await open.click();
  const dialog = page.getByRole("dialog", { name: "Emojis" });
  await expect(dialog.getByRole("searchbox", { name: "Find by name" })).toBeFocused();
  await dialog.getByRole("searchbox", { name: "Find by name" }).fill("Sun with");
  await expect(dialog.getByRole("status")).toHaveText("2 emojis");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(field(page)).toHaveValue("🌞");
  await expect(open).toBeFocused();

  await page.keyboard.press("Enter");
  await dialog.getByRole("rowgroup", { name: "Picked last" }).waitFor();
  await dialog.getByRole("searchbox").press("ArrowDown");
  await expect(dialog.getByRole("button", { name: "sun with face" })).toBeFocused();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "End", "Home"]) {
    await page.keyboard.press(key);
  }
  // One remembered, then rows of six: the second full row begins with the seventh of the faces.
  await expect(dialog.locator("[data-emoji]").nth(7)).toBeFocused();
  await expect(dialog.locator('[data-emoji][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(field(page)).toHaveValue("🌞");
});

test("Spanish readers find emojis by Spanish names, accents or not", async ({ page }) => {
  await openPieces(page, "es");
  await page.getByRole("button", { name: "Emojis" }).click();
  await page.getByRole("searchbox").fill("corazon rojo");
  await expect(page.getByRole("button", { name: "corazón rojo" })).toBeVisible();
  await page.getByRole("combobox", { name: "Grupo" }).selectOption("Naturaleza");
  await expect(page.getByRole("button", { name: "cara de mono" })).toBeVisible();
});

test("a reaction says its word, its count and whose it is, and is taken back by pressing again", async ({
  page,
}) => {
  await openPieces(page);
  const bar = page.getByRole("list", { name: "Reactions" });
  const given = bar.getByRole("button", { name: "With you, 3, yours" });
  await expect(given).toHaveAttribute("aria-pressed", "true");
  await given.click();
  await expect(bar.getByRole("button", { name: "With you, 2" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  const picker = page.getByRole("toolbar", { name: "React" });
  await picker.getByRole("button", { name: "Heart" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(picker.getByRole("button", { name: "Thank you" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("button", { name: "Thank you, 1, yours" })).toBeVisible();
});

test("the pieces are accessible and fit", async ({ page }) => {
  await openPieces(page);
  const wrong = await faultsInEveryLook(page, "page");
  await field(page).pressSequentially("@");
  await page.getByRole("listbox").waitFor();
  wrong.push(...(await faultsInEveryLook(page, "names")));
  await field(page).press("Escape");
  await page.getByRole("button", { name: "Emojis" }).click();
  await page.getByRole("button", { name: "grinning face", exact: true }).waitFor();
  wrong.push(...(await faultsInEveryLook(page, "emojis")));
  expect(wrong).toEqual([]);
});
