import { randomUUID } from "node:crypto";
import { groupOf, person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { fillHistory } from "#tests/support/say.ts";

/** Somebody in three groups, two of which have something new; and one group that is not theirs. */
async function someoneWithGroups() {
  const tag = randomUUID().slice(0, 6);
  const [maya, dani] = [await person(`Maya ${tag}`), await person(`Dani ${tag}`)];
  const make = (name: string, members = [maya, dani]) =>
    groupOf({ slug: `${name}-${tag}`.toLowerCase(), name: `${name} ${tag}`, members });
  const [first, quiet, last] = [await make("Alder"), await make("Birch"), await make("Cedar")];
  await make("Birds", [dani]);
  await fillHistory(first.id, dani, 3);
  await fillHistory(last.id, dani, 2);
  return { maya, first, quiet, last };
}

test("Ctrl with K leads to one of one's own groups, by letters and by arrows", async ({
  visit,
}) => {
  const { maya, quiet, last } = await someoneWithGroups();
  const page = await visit(maya);
  await page.goto("/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Go to a group" });
  const field = dialog.getByRole("combobox", { name: "Name of the group" });
  await expect(field).toBeFocused();
  await expect(dialog.getByRole("option")).toHaveCount(3);
  expect(await faultsOf(page)).toEqual([]);

  await field.fill("bir");
  await expect(dialog.getByRole("option")).toHaveText([quiet.name]);
  await expect(dialog.getByRole("status")).toHaveText("1 group");
  await field.press("Enter");
  await expect(page).toHaveURL(`/groups/${quiet.slug}`);
  await expect(dialog).toBeHidden();

  await page.getByRole("textbox", { name: /^Write to/ }).focus();
  await page.keyboard.press("Control+k");
  await field.fill("a");
  await field.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", /-1$/);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("textbox", { name: /^Write to/ })).toBeFocused();
  await page.keyboard.press("Control+k");
  await dialog.getByRole("option", { name: last.name }).click();
  await expect(page).toHaveURL(`/groups/${last.slug}`);
});

test("Alt, Shift and arrows go through the groups with something new", async ({ visit }) => {
  const { maya, first, quiet, last } = await someoneWithGroups();
  const page = await visit(maya);
  await page.goto(`/groups/${quiet.slug}/about`);
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(page).toHaveURL(`/groups/${last.slug}`);
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(page).toHaveURL(`/groups/${first.slug}`);
});

test("F6 walks through header, places, pages, list and composer, and back", async ({ visit }) => {
  const { maya, first } = await someoneWithGroups();
  const page = await visit(maya);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/groups/${first.slug}`);
  const stops = [
    page.getByRole("banner").getByRole("link").first(),
    page
      .getByRole("navigation", { name: "Pages of this group" })
      .getByRole("link", { name: "Room" }),
    page.getByRole("log"),
    page.getByRole("textbox", { name: /^Write to/ }),
    page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Groups" }),
  ];
  for (const stop of [...stops, stops[0]!]) {
    await page.keyboard.press("F6");
    await expect(stop).toBeFocused();
  }
  await page.keyboard.press("Shift+F6");
  await expect(stops.at(-1)!).toBeFocused();
  await page.keyboard.press("Shift+F6");
  await expect(stops.at(-2)!).toBeFocused();

  await page.goto("/practices");
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a question mark shows the keys, never while somebody types, and can be turned off", async ({
  visit,
}) => {
  const { maya, first } = await someoneWithGroups();
  const page = await visit(maya);
  await page.goto(`/groups/${first.slug}`);
  const field = page.getByRole("textbox", { name: /^Write to/ });
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await field.pressSequentially("really?");
  await expect(field).toHaveValue("really?");
  await expect(dialog).toBeHidden();
  await page.getByRole("log").focus();
  await page.keyboard.press("?");
  await expect(dialog).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await dialog
    .getByRole("checkbox", { name: "Single keys: ? everywhere, letters on the desk" })
    .uncheck();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("log")).toBeFocused();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+/");
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("checkbox")).not.toBeChecked();
});

test("Shift three times leaves from within a dialog too", async ({ visit }) => {
  const { maya } = await someoneWithGroups();
  const page = await visit(maya);
  await page.goto("/");
  await page.keyboard.press("Control+/");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: "elsewhere" }));
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Shift");
  await expect(page.getByText("elsewhere")).toBeVisible();
});

test("leaving quickly and help take one press, whatever is open above the page", async ({
  visit,
}) => {
  const { maya } = await someoneWithGroups();
  const page = await visit(maya);
  await page.goto("/groups");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  const press = async (selector: string) => {
    const box = (await page.locator(selector).boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await page.keyboard.press("Control+/");
  await expect(dialog).toBeVisible();
  await press(".help");
  await expect(page).toHaveURL("/help-now");
  await page.goto("/groups");
  await page.keyboard.press("Control+/");
  await expect(dialog).toBeVisible();
  await page.route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: "elsewhere" }));
  await press("[data-leave]");
  await expect(page.getByText("elsewhere")).toBeVisible();
});

test("the list behind the keys is one's own, and nobody's without a sign-in", async ({ visit }) => {
  const { maya, first } = await someoneWithGroups();
  const mine = await (await visit(maya)).request.get("/groups.json");
  const groups = (await mine.json()) as { slug: string; unread: number }[];
  expect(groups).toHaveLength(3);
  expect(groups.find(({ slug }) => slug === first.slug)?.unread).toBe(3);
  const anyone = await (await visit()).request.get("/groups.json");
  expect(anyone.status()).toBe(401);
});

test("no key of the house costs the first screen anything but its listener", async ({ visit }) => {
  const { maya } = await someoneWithGroups();
  const page = await visit(maya);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(scripts.filter((url) => /jump-dialog|key-help|landmarks|sheet/.test(url))).toEqual([]);
});
