import { randomUUID } from "node:crypto";
import { groupOf, person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { say } from "#tests/support/say.ts";

const tag = () => randomUUID().slice(0, 6);

/** Somebody new, a moderator, and a group of its own for each test. */
async function groupAndGuest(access: "open" | "by_request" | "invite_only", questions?: string[]) {
  const mark = tag();
  const ruth = await person(`Ruth ${mark}`);
  const noor = await person(`Noor ${mark}`);
  const name = `Circle ${mark}`;
  const slug = `circle-${mark}`;
  await groupOf({ slug, name, access, purpose: "To try", questions, moderators: [ruth] });
  return { ruth, noor, name, slug };
}

test("somebody reads what a group is for, agrees, joins, pauses, comes back and leaves", async ({
  visit,
}) => {
  const { noor, slug, name } = await groupAndGuest("open");
  const page = await visit(noor);
  await page.goto(`/groups/${slug}/about`);
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Join this group" }).click();
  await expect(page.getByText("Tick this if you agree.").first()).toBeVisible();
  await page.getByRole("checkbox", { name: "I agree with these guidelines" }).check();
  await page.getByRole("button", { name: "Join this group" }).click();
  await expect(page).toHaveURL(new RegExp(`/groups/${slug}$`));

  await page.getByRole("link", { name: "Members" }).click();
  await expect(page.getByText(noor.account.displayName)).toBeVisible();
  await page.getByRole("link", { name: "About" }).click();
  await page.getByRole("button", { name: "Pause this group" }).click();
  await expect(page.getByText("You have paused this group.")).toBeVisible();
  await page.getByRole("button", { name: "Come back" }).click();
  await expect(page.getByRole("button", { name: "Pause this group" })).toBeVisible();

  await page.getByText("Leave this group").click();
  await page.getByRole("button", { name: "Leave now" }).click();
  await expect(page).toHaveURL(/\/groups$/);
  expect((await page.goto(`/groups/${slug}`))?.status()).toBe(404);
});

test("somebody asks to join, and a moderator lets them in", async ({ visit }) => {
  const { ruth, noor, slug, name } = await groupAndGuest("by_request", ["What brings you here?"]);
  const noors = await visit(noor);
  await noors.goto(`/groups/${slug}/about`);
  await noors.getByLabel("What brings you here?").fill("Nights are long");
  await noors.getByRole("button", { name: "Ask to join" }).click();
  await expect(noors.getByLabel("What brings you here?")).toHaveValue("Nights are long");
  await noors.getByRole("checkbox", { name: "I agree with these guidelines" }).check();
  await noors.getByRole("button", { name: "Ask to join" }).click();
  await expect(noors.getByText("You have asked to join.")).toBeVisible();

  const ruths = await visit(ruth);
  await ruths.goto("/");
  await ruths.getByRole("link", { name: "1 person asks to join" }).click();
  await expect(ruths.getByText("Nights are long")).toBeVisible();
  await ruths.getByRole("button", { name: `Let in ${noor.account.displayName}` }).click();
  await expect(ruths.getByText("Nobody is waiting.")).toBeVisible();

  await noors.goto("/groups");
  await noors.getByRole("link", { name }).click();
  await expect(noors).toHaveURL(new RegExp(`/groups/${slug}$`));
});

test("an invite-only group's page is the page of a group that does not exist", async ({
  visit,
}) => {
  const { noor, slug } = await groupAndGuest("invite_only");
  const page = await visit(noor);
  for (const part of ["", "/about", "/members", "/requests"]) {
    const secret = await page.goto(`/groups/${slug}${part}`);
    const shown = await page.locator("body").innerText();
    const nowhere = await page.goto(`/groups/there-is-none${part}`);
    expect(secret?.status()).toBe(404);
    expect(nowhere?.status()).toBe(404);
    expect(shown).toBe(await page.locator("body").innerText());
  }
});

test("Today greets by name and leads to what is new", async ({ visit }) => {
  const { ruth, noor, slug, name } = await groupAndGuest("open");
  const page = await visit(noor);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(noor.account.displayName);
  await page.getByRole("link", { name: "Find a group" }).click();
  await expect(page).toHaveURL(/\/groups$/);
  await page.goto(`/groups/${slug}/about`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Join this group" }).click();
  await expect(page).toHaveURL(new RegExp(`/groups/${slug}$`));
  await page.goto("/");
  await say(ruth, slug, "Welcome, whenever you like.");
  await page.reload();
  await page.getByRole("link", { name: new RegExp(`${name}.*1 new message`, "s") }).click();
  await expect(page.getByText("Welcome, whenever you like.")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one asks to join, and nothing typed is gone after a refusal", async ({ visit }) => {
    const { noor, slug } = await groupAndGuest("by_request", ["What brings you here?"]);
    const page = await visit(noor);
    await page.goto(`/groups/${slug}/about`);
    await page.getByLabel("What brings you here?").fill("I would like to listen");
    await page.getByRole("button", { name: "Ask to join" }).click();
    await expect(page.getByText("Tick this if you agree.").first()).toBeVisible();
    await expect(page.getByLabel("What brings you here?")).toHaveValue("I would like to listen");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Ask to join" }).click();
    await expect(page.getByText("You have asked to join.")).toBeVisible();
    await page.getByRole("button", { name: "Take my request back" }).click();
    await expect(page.getByRole("button", { name: "Ask to join" })).toBeVisible();
  });
});
