import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { markRead } from "#server/groups/mark-read.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/faults-of.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { fillHistory, say } from "#tests/support/say.ts";

const composer = (page: Page) => page.getByRole("textbox", { name: /^Write to/ });
const message = (page: Page, seq: number) => page.locator(`#message-${seq}`);

/** A group of its own for each test: Maya, Tomás, and Ruth who moderates. */
async function room() {
  const tag = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${tag}`);
  const tomas = await person(`Tomás ${tag}`);
  const ruth = await person(`Ruth ${tag}`);
  const slug = `room-${tag}`;
  const name = `Room ${tag}`;
  const made = await groupOf({ slug, name, members: [maya, tomas], moderators: [ruth] });
  return { slug, maya, tomas, ruth, groupId: made.id, tag };
}

async function choose(page: Page, seq: number, deed: string): Promise<void> {
  await message(page, seq).getByRole("link", { name: "This message" }).click();
  await page.getByRole("dialog").getByRole("button", { name: deed }).click();
}

test("what is changed, taken back, answered and felt is seen by the other at once", async ({
  visit,
}) => {
  const { slug, maya, tomas } = await room();
  await say(maya, slug, "I slept badlly");
  await say(tomas, slug, "Same here");
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);

  await choose(mayas, 1, "Change");
  const field = mayas.getByRole("textbox", { name: "New words" });
  await expect(field).toHaveValue("I slept badlly");
  await field.fill("I slept badly");
  await field.press("Enter");
  await expect(message(tomass, 1)).toContainText("I slept badly");
  await expect(message(tomass, 1)).toContainText("edited");

  await choose(tomass, 1, "With you");
  await expect(message(mayas, 1).getByRole("button", { name: /^With you, 1$/ })).toBeVisible();
  await message(mayas, 1)
    .getByRole("button", { name: /^With you, 1$/ })
    .click();
  await expect(
    message(tomass, 1).getByRole("button", { name: "With you, 2, yours" }),
  ).toBeVisible();

  await choose(tomass, 1, "Answer");
  await composer(tomass).fill("Shall we walk?");
  await composer(tomass).press("Enter");
  const answer = message(mayas, 3);
  await expect(answer).toContainText("Shall we walk?");
  await expect(answer.getByRole("link", { name: /Answers .*I slept badly/ })).toBeVisible();

  await choose(mayas, 1, "Take back");
  await mayas.getByRole("button", { name: "Take it back" }).click();
  await expect(message(tomass, 1)).toContainText("A message that its author took back");
  await expect(tomass.getByText("I slept badly")).toHaveCount(0);
});

test("a quoted line leads to its message, however far above, and back to the newest", async ({
  visit,
}) => {
  const { slug, maya, tomas, groupId } = await room();
  await say(tomas, slug, "the very first");
  await fillHistory(groupId, tomas, 900);
  await markRead(maya.caller, { slug, seq: 901 });
  const page = await visit(maya);
  await page.goto(`/groups/${slug}?at=1`);
  await expect(message(page, 1)).toBeInViewport();
  await message(page, 1).getByRole("link", { name: "This message" }).click();
  await page.getByRole("button", { name: "Answer" }).click();
  await composer(page).fill("I come back to this");
  await composer(page).press("Enter");
  await expect(message(page, 902)).toBeInViewport();
  await expect(page.getByText("message 2", { exact: true })).toHaveCount(0);

  await message(page, 902)
    .getByRole("link", { name: /^Answers/ })
    .click();
  await expect(message(page, 1)).toBeInViewport();
  await expect(message(page, 1)).toBeFocused();
  await page.getByRole("button", { name: "To the newest" }).click();
  await expect(message(page, 902)).toBeInViewport();
});

test("ten thousand messages stay as light as three hundred", async ({ visit }) => {
  const { slug, maya, tomas, groupId } = await room();
  await fillHistory(groupId, tomas, 10_000);
  await markRead(maya.caller, { slug, seq: 10_000 });
  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  const list = page.getByRole("log");
  const lowest = () => list.locator("article[data-seq]").first().getAttribute("data-seq");
  for (let pages = 0; pages < 12; pages++) {
    const before = await lowest();
    await list.evaluate((element) => (element.scrollTop = 0));
    await expect.poll(lowest).not.toBe(before);
  }
  expect(await list.locator("article[data-seq]").count()).toBeLessThanOrEqual(320);
  expect(Number(await lowest())).toBeLessThan(9500);
  await list.press("Control+End");
  await expect(message(page, 10_000)).toBeInViewport();
});

test("opens at the first unread message, and remembers on every device how far one has read", async ({
  visit,
}) => {
  const { slug, maya, tomas, groupId, tag } = await room();
  await fillHistory(groupId, tomas, 200);
  await markRead(maya.caller, { slug, seq: 80 });
  const [phone, laptop] = [await visit(maya), await visit(maya)];
  await laptop.goto("/groups");
  await expect(laptop.getByRole("link", { name: `Room ${tag}` })).toContainText("120 new");
  await phone.goto(`/groups/${slug}`);
  await expect(phone.getByText("New since you were here")).toBeInViewport();
  await expect(message(phone, 81)).toBeInViewport();
  await phone.getByRole("button", { name: /new messages|To the newest/ }).click();
  await expect(message(phone, 200)).toBeInViewport();
  await expect(laptop.getByRole("link", { name: `Room ${tag}` })).not.toContainText("new", {
    timeout: 15_000,
  });
  const tomass = await visit(tomas);
  await tomass.goto(`/groups/${slug}`);
  await composer(tomass).fill("one more");
  await phone.goto("/groups");
  await composer(tomass).press("Enter");
  await expect(laptop.getByRole("link", { name: `Room ${tag}` })).toContainText("1 new");
});

test("whoever was away for thousands of messages keeps their place and reads on", async ({
  visit,
}) => {
  const { slug, maya, tomas, groupId } = await room();
  await fillHistory(groupId, tomas, 60);
  await markRead(maya.caller, { slug, seq: 60 });
  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  await expect(message(page, 60)).toBeInViewport();
  await page.context().setOffline(true);
  await fillHistory(groupId, tomas, 5000);
  await page.context().setOffline(false);
  await expect(page.getByRole("button", { name: /new messages/ })).toBeVisible({ timeout: 30_000 });
  await expect(message(page, 61)).toBeAttached();
  await page.getByRole("button", { name: /new messages/ }).click();
  await expect(message(page, 5060)).toBeInViewport();
});

test("what arrives on a page behind others is read when it is seen, and not before", async ({
  visit,
}) => {
  const { slug, groupId, maya, tomas } = await room();
  const [page, his] = [await visit(maya), await visit(tomas)];
  await Promise.all([page.goto(`/groups/${slug}`), his.goto(`/groups/${slug}`)]);
  const hears = async (seq: number) => {
    await composer(his).fill(`number ${seq}`);
    await composer(his).press("Enter");
    await expect(message(page, seq)).toBeVisible();
  };
  const readUpTo = async () => {
    const [row] = await database()
      .select({ seq: membership.lastReadSeq })
      .from(membership)
      .where(and(eq(membership.groupId, groupId), eq(membership.accountId, maya.account.id)));
    return row?.seq;
  };
  const put = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, isHidden);
  await hears(1);
  await expect.poll(readUpTo).toBe(1);
  await put(true);
  await hears(2);
  await put(false);
  await expect.poll(readUpTo).toBe(2);
  await put(true);
  await hears(3);
  await page.goto("/");
  await expect(page.getByText("1 new message")).toBeVisible();
  expect(await readUpTo()).toBe(2);
});

test("keys: up changes one's last, shift and up answers, escape lets go", async ({ visit }) => {
  const { slug, maya, tomas } = await room();
  await say(maya, slug, "my own");
  await say(tomas, slug, "his");
  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  await composer(page).press("ArrowUp");
  await expect(page.getByRole("textbox", { name: "New words" })).toHaveValue("my own");
  await page.getByRole("textbox", { name: "New words" }).press("Escape");
  await expect(composer(page)).toHaveValue("");
  await composer(page).press("Shift+ArrowUp");
  await expect(page.getByText("You answer")).toContainText("his");
  await composer(page).press("Escape");
  await expect(page.getByText("You answer")).toHaveCount(0);
});

test("a name is completed, and the one who is named sees it stand out", async ({ visit }) => {
  const { slug, maya, tomas, tag } = await room();
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await composer(mayas).pressSequentially("Morning @tom");
  await expect(mayas.getByRole("option", { name: `Tomás ${tag}` })).toBeVisible();
  await composer(mayas).press("Enter");
  await expect(composer(mayas)).toHaveValue(`Morning @Tomás ${tag} `);
  await composer(mayas).press("Enter");
  await expect(tomass.locator("[data-mine]", { hasText: `@Tomás ${tag}` })).toBeVisible();
});

test("others see who is writing, and no more once it has come", async ({ visit }) => {
  const { slug, maya, tomas, tag } = await room();
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await expect(async () => {
    await composer(tomass).pressSequentially("yes ");
    await expect(mayas.getByText(`Tomás ${tag} is writing`)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await composer(tomass).press("Enter");
  await expect(message(mayas, 1)).toBeVisible();
  await expect(mayas.getByText(`Tomás ${tag} is writing`)).toHaveCount(0);
});

test("a content note folds what stands behind it, until its reader opens it", async ({ visit }) => {
  const { slug, maya, tomas } = await room();
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await mayas.getByTitle("Content note").click();
  await mayas.getByLabel("Talks about …").fill("an overdose");
  await composer(mayas).fill("I found him in time");
  await composer(mayas).press("Enter");
  await expect(tomass.getByText("Talks about an overdose")).toBeVisible();
  await expect(tomass.getByText("I found him in time")).toBeHidden();
  await tomass.getByText("Talks about an overdose").click();
  await expect(tomass.getByText("I found him in time")).toBeVisible();
});

test("moderators pin, and see what a message said before", async ({ visit }) => {
  const { slug, maya, ruth } = await room();
  await say(maya, slug, "first words");
  const mayas = await visit(maya);
  await mayas.goto(`/groups/${slug}`);
  await choose(mayas, 1, "Change");
  await mayas.getByRole("textbox", { name: "New words" }).fill("second words");
  await mayas.getByRole("button", { name: "Save" }).click();
  await expect(message(mayas, 1)).toContainText("second words");

  const ruths = await visit(ruth);
  await ruths.goto(`/groups/${slug}`);
  await choose(ruths, 1, "Pin for everyone");
  await expect(message(mayas, 1)).toContainText("pinned");
  await mayas.reload();
  await mayas.getByRole("link", { name: "1 pinned message" }).click();
  await expect(mayas.getByText("second words")).toBeVisible();

  await message(ruths, 1).getByRole("link", { name: "This message" }).click();
  await ruths.getByRole("link", { name: "Earlier versions" }).click();
  await expect(ruths.getByText("first words")).toBeVisible();
  await mayas.goto(`/groups/${slug}/messages/1`);
  await expect(mayas.getByText("second words").first()).toBeVisible();
  await expect(mayas.getByText("first words")).toHaveCount(0);
});

test("everything a message offers is accessible and fits a small phone", async ({ visit }) => {
  const { slug, maya, tomas } = await room();
  await say(tomas, slug, `${"A very long word".replaceAll(" ", "")}${"oo".repeat(120)}`);
  await say(
    tomas,
    slug,
    "مرحبا بالعالم، كيف حالك؟ `code` *soft* > not a quote\n> a quote\n- a list",
  );
  await say(
    maya,
    slug,
    "Mine, with https://example.org/a/very/long/path/that/goes/on?and=on#and-on",
  );
  const page = await visit(maya);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`/groups/${slug}`);
  await choose(page, 1, "Heart");
  await expect(message(page, 1).getByRole("button", { name: "Heart, 1, yours" })).toBeVisible();
  await message(page, 1).getByRole("link", { name: "This message" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await faultsOf(page)).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one answers, changes, feels and takes back on a message's own page", async ({ visit }) => {
    const { slug, maya, tomas } = await room();
    await say(tomas, slug, "his words");
    const page = await visit(maya);
    await page.goto(`/groups/${slug}`);
    await message(page, 1).getByRole("link", { name: "This message" }).click();
    await page.getByRole("button", { name: "Strength" }).click();
    await expect(page.getByText(/^Strength: Maya/)).toBeVisible();
    await page.getByRole("link", { name: "Answer" }).click();
    await expect(page.getByText("You answer")).toContainText("his words");
    await composer(page).fill("my answer");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(message(page, 2)).toContainText("my answer");
    await message(page, 2).getByRole("link", { name: "This message" }).click();
    await page.getByLabel("New words").fill("a better answer");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("a better answer").first()).toBeVisible();
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText("A message that its author took back")).toBeVisible();
  });
});
