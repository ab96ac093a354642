import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { postMessage } from "#server/messages/post-message.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsInEveryLook } from "#tests/support/faults-of.ts";
import { fillHistory, say } from "#tests/support/say.ts";

/** Two people, a moderator and their group, with a few things said in it. */
async function room() {
  const mark = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${mark}`);
  const tomas = await person(`Tomás ${mark}`, { locale: "es" });
  const ruth = await person(`Ruth ${mark}`);
  const slug = `search-${mark}`;
  const name = `Circle ${mark}`;
  const group = await groupOf({ slug, name, moderators: [ruth], members: [maya, tomas] });
  await say(tomas, slug, "El café de las mañanas me ayuda a seguir");
  await say(ruth, slug, "Walking by the harbour helped me tonight");
  return { maya, tomas, ruth, slug, name, group };
}

async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("searchbox").press("Enter");
}

test("somebody finds what was said by keyboard alone, and goes to its place", async ({ visit }) => {
  const { maya, slug, name } = await room();
  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  await page.getByRole("link", { name: "Search", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: `Search in ${name}` })).toBeVisible();
  await expect(page.getByText("Type a word or two that you remember.")).toBeVisible();
  await page.getByLabel("Words to look for").focus();
  await page.keyboard.type("cafe");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=cafe$/);
  await expect(page.locator("mark")).toHaveText(["café"]);
  await expect(
    page.getByRole("status").filter({ hasText: "1 message on this page" }),
  ).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator("ol a")).toBeFocused();
  await expect(page.locator("ol a")).toHaveAttribute("href", `/groups/${slug}?at=1#message-1`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/groups/${slug}\\?at=1#message-1$`));
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("cafe");
});

test("all my groups are looked through from Groups, and the words stay in the address", async ({
  visit,
}) => {
  const { maya, name } = await room();
  const page = await visit(maya);
  await page.goto("/groups");
  await page.getByRole("link", { name: "Search in all my groups" }).click();
  await ask(page, "walks -cafe");
  await expect(page.locator("mark")).toHaveText(["Walking"]);
  await expect(page.locator("ol")).toContainText(name);
  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("walks -cafe");
  await ask(page, "the");
  await expect(page.getByText("Try a word that says a little more")).toBeVisible();
  await ask(page, "zeppelin");
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
});

test("a question that is too long stays in its field, with the reason beside it", async ({
  visit,
}) => {
  const { maya } = await room();
  const page = await visit(maya);
  const answer = await page.goto(`/search?q=${"a".repeat(300)}`);
  expect(answer?.status()).toBe(422);
  await expect(page.getByText("Make it 200 characters or less.")).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("a".repeat(300));
});

test("nobody searches a group that they are not in", async ({ visit }) => {
  const { slug } = await room();
  const noor = await person(`Noor ${randomUUID().slice(0, 6)}`);
  const page = await visit(noor);
  expect((await page.goto(`/groups/${slug}/search?q=cafe`))?.status()).toBe(404);
  const shown = await page.locator("body").innerText();
  await page.goto("/groups/there-is-none/search?q=cafe");
  expect(await page.locator("body").innerText()).toBe(shown);
  await page.goto("/search?q=cafe");
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
});

test("what stands behind a content note stands behind it in a search", async ({ visit }) => {
  const { maya, ruth, slug } = await room();
  const told = { slug, body: "An odd violet evening", contentNote: "hospital" };
  await postMessage(ruth.caller, { ...told, clientId: randomUUID() });
  const page = await visit(maya);
  await page.goto(`/groups/${slug}/search?q=violet`);
  await expect(page.locator("mark")).toBeHidden();
  await page.getByText("Talks about: hospital").click();
  await expect(page.locator("mark")).toBeVisible();
});

test("somebody blocks a person, does not find them any more, and takes it back", async ({
  visit,
}) => {
  const { maya, ruth, slug } = await room();
  const ruths = ruth.account.displayName;
  const page = await visit(maya);
  await page.goto(`/groups/${slug}/members`);
  await page.locator("summary", { hasText: ruths }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("details[open]")).toContainText("Nobody is told");
  await expect(page.locator("details[open]")).toContainText("A moderator can be blocked too.");
  await page.getByRole("button", { name: new RegExp(`Block now.*${ruths}`) }).click();
  await expect(page.getByText("Done. You don't see")).toBeVisible();
  await page.goto(`/groups/${slug}/members`);
  await expect(page.getByText("You have blocked this person")).toBeVisible();
  await page.goto(`/groups/${slug}/search?q=walking`);
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await page.goto("/me");
  await page.getByRole("link", { name: /People you have blocked/ }).click();
  await page.getByRole("button", { name: `Unblock ${ruths}` }).click();
  await expect(page.getByText("Done. You see")).toBeVisible();
  await page.goto(`/groups/${slug}/search?q=walking`);
  await expect(page.locator("mark")).toHaveText(["Walking"]);
});

for (const language of ["en", "es"]) {
  test(`searching and blocking are accessible and fit: ${language}`, async ({ visit }) => {
    test.setTimeout(120_000);
    const { maya, ruth, slug, group } = await room();
    await fillHistory(group.id, ruth, 25);
    const page = await visit(maya);
    await page.goto(`/language?to=${language}`);
    const found: string[] = [];
    for (const path of [
      `/groups/${slug}/search`,
      `/groups/${slug}/search?q=message`,
      `/search?q=message`,
      `/search?q=zeppelin`,
      `/search?q=no`,
      `/search?q=${"a".repeat(300)}`,
    ]) {
      await page.goto(path);
      found.push(...(await faultsInEveryLook(page, path)));
    }
    await page.goto(`/groups/${slug}/members`);
    await page.locator("summary").first().click();
    found.push(...(await faultsInEveryLook(page, "members")));
    await page.locator("details[open] button").click();
    await page.waitForURL(/blocked\?done=blocked/);
    found.push(...(await faultsInEveryLook(page, "blocked")));
    expect(found).toEqual([]);
  });
}

test("in Spanish everything is said in Spanish", async ({ visit }) => {
  const { tomas, slug, name } = await room();
  const page = await visit(tomas);
  await page.goto(`/groups/${slug}/search`);
  await expect(page.getByRole("heading", { name: `Buscar en ${name}` })).toBeVisible();
  await ask(page, "mañana");
  await expect(page.locator("mark")).toHaveText(["mañanas"]);
  await expect(page.getByText("Lo que se encontró")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one searches, goes back page by page, blocks and unblocks", async ({ visit }) => {
    const { maya, ruth, slug, group } = await room();
    await fillHistory(group.id, ruth, 25);
    const page = await visit(maya);
    await page.goto(`/groups/${slug}/search`);
    await ask(page, "messages");
    await expect(page.locator("mark")).toHaveCount(20);
    await page.getByRole("link", { name: "Look further back" }).click();
    await expect(page.locator("mark")).toHaveCount(5);
    await expect(page.getByRole("link", { name: "Look further back" })).toHaveCount(0);
    await page.goto(`/groups/${slug}/members`);
    await page.locator("summary", { hasText: ruth.account.displayName }).click();
    await page.locator("details[open] button").click();
    await expect(page.getByText("Done. You don't see")).toBeVisible();
    await page.getByRole("button", { name: /Unblock/ }).click();
    await expect(page.getByText("You have not blocked anyone.")).toBeVisible();
  });
});
