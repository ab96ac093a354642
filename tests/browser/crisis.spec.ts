import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { followUp } from "#db/schema/index.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { expect, test } from "#tests/support/browser.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";
import { groupOf, person } from "#tests/support/cast.ts";

/** A night in a group: Ruth is on call, Sol is not well. */
async function night() {
  const tag = randomUUID().slice(0, 6);
  const [ruth, sol] = [await person(`Ruth ${tag}`), await person(`Sol ${tag}`)];
  const slug = `night-${tag}`;
  await groupOf({ slug, name: `Night ${tag}`, moderators: [ruth], members: [sol] });
  await standIn(ruth.caller, { slug, hours: 2 });
  return { tag, slug, ruth, sol };
}

test("whoever writes something desperate is offered somebody, asks with one press, and sees who comes", async ({
  visit,
}) => {
  const { tag, slug, ruth, sol } = await night();
  const desk = await visit(ruth);
  await desk.goto("/desk");
  await expect(desk.getByText("Nothing waits")).toBeVisible();
  const page = await visit(sol);
  await page.goto(`/groups/${slug}`);
  await expect(page.getByText(`With you now: Ruth ${tag}`)).toBeVisible();
  await page.getByRole("textbox", { name: /Write to/ }).fill("I am going to kill myself tonight.");
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: "You don't have to be alone with this" });
  await expect(card.getByText("Your message was posted as you wrote it.")).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "tonight" })).toBeVisible();
  await expect(
    desk.getByRole("list", { name: "Cases" }).getByText("Crisis", { exact: true }),
  ).toBeVisible({
    timeout: 15_000,
  });

  await card.getByRole("link", { name: `Ask Ruth ${tag} to be with me` }).click();
  await page.getByRole("button", { name: "Ask for somebody now" }).click();
  await expect(page.getByText(`We have asked Ruth ${tag}`)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("You asked just now.")).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText("We can't reach Evenkeel right now.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("We can't reach Evenkeel right now.")).toHaveCount(0);
  await desk
    .getByRole("list", { name: "Cases" })
    .getByRole("link")
    .filter({ hasText: "Asked for someone" })
    .click();
  await desk.getByRole("button", { name: "Claim" }).click();
  await expect(page.getByText(`Ruth ${tag} has seen it and is with you.`)).toBeVisible({
    timeout: 15_000,
  });
});

test("whoever is on call sees it on any page, reaches it by keyboard, and is asked afterwards how all are", async ({
  visit,
}) => {
  const { tag, ruth, sol } = await night();
  const page = await visit(ruth);
  await page.goto("/practices");
  const asked = await askForAPerson(sol.caller, {});
  const id = asked.ok ? asked.value.caseId : "";
  const alert = page.getByRole("alert").filter({ hasText: `Night ${tag}` });
  await expect(alert).toBeVisible({ timeout: 15_000 });
  await alert.getByRole("link", { name: "Open" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Claim" }).click();
  await page.getByRole("link", { name: "Was with them" }).click();
  await page.getByRole("button", { name: "Do it, next case" }).click();
  await expect(page.getByText("And how are you?")).toBeVisible();
  await expect(alert).toHaveCount(0);
  await page.goto(`/desk/cases/${id}`);
  await page.getByRole("textbox", { name: "What helped?" }).fill("Their sister.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await database().update(followUp).set({ dueAt: new Date() }).where(eq(followUp.caseId, id));
  await page.goto("/");
  await page.getByRole("link", { name: "See how 1 person is" }).click();
  await page.getByRole("button", { name: "I asked" }).click();
  await expect(page.getByText("Nobody to ask right now")).toBeVisible();
  await page.getByRole("button", { name: "Put away" }).click();
  await expect(page.getByText("And how are you?")).toHaveCount(0);
});

test("asking for a person works from the help page, without script", async ({
  visit,
  browser,
  address,
}) => {
  const { tag, sol } = await night();
  const storageState = await (await visit(sol)).context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  await page.goto(`${address}/help-now`);
  await page.getByRole("link", { name: "Ask for somebody from my groups" }).click();
  await page.getByRole("button", { name: "Ask for somebody now" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(`We have asked Ruth ${tag}`)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await context.close();
});

test("without a socket the card comes all the same, in the order that helps, and can be put away", async ({
  visit,
}) => {
  const { slug, sol } = await night();
  await writeSafetyPlan(sol.caller, { people: "Kit 07700 900 123\nAna, at the corner shop" });
  const page = await visit(sol);
  await page.routeWebSocket("**/socket.io/**", (socket) => void socket.close());
  await page.goto(`/groups/${slug}`);
  const words = page.getByRole("textbox", { name: /Write to/ });
  await words.fill("I took all my pills and I do not want to wake up");
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: "You don't have to be alone with this" });
  await expect(card.getByRole("heading", { level: 3 })).toHaveText([
    "Someone took too much, or does not wake up",
    "My people",
    "Lines that answer now",
  ]);
  const first = card.getByRole("link").first();
  await expect(first).toHaveAttribute("href", "tel:999");
  await expect(card.getByRole("link", { name: /Kit/ })).toHaveAttribute("href", "tel:07700900123");
  await expect(card.getByText("Ana, at the corner shop")).toBeVisible();
  await card.getByRole("button", { name: "I am all right" }).click();
  await expect(card).toHaveCount(0);

  // Who comes back while nobody has looked finds one line; after a note, the same card.
  await page.reload();
  await page.getByRole("link", { name: "Somebody can be with you" }).click();
  await expect(card.getByText("Your message was posted as you wrote it.")).toBeVisible();
  await page.goto("/check-in");
  await page.getByRole("radio", { name: /a bit flat/ }).click();
  await page.getByLabel("A note to yourself").fill("he hits me and I am scared he will kill me");
  await page.getByLabel("A note to yourself").blur();
  await expect(card.getByRole("link", { name: /National Domestic Abuse/ }).first()).toBeVisible();
  await expect(card.getByRole("heading", { level: 3 }).first()).toHaveText("First, somewhere safe");
});

test("without script a message that sounds like danger leads to people, lines and one true sentence", async ({
  visit,
  browser,
  address,
}) => {
  const { tag, slug, sol } = await night();
  const storageState = await (await visit(sol)).context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  await page.goto(`${address}/groups/${slug}`);
  await page.getByRole("textbox", { name: /Write to/ }).fill("I am going to kill myself tonight.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveURL(/\/care\?slug=[\w-]+&seq=1$/);
  await expect(page.getByText("Your message was posted as you wrote it.")).toBeVisible();
  await expect(page.getByRole("link", { name: `Ask Ruth ${tag} to be with me` })).toBeVisible();
  await page.getByText("What makes calling hard?").click();
  await page.getByText("They will send the police.").click();
  await expect(page.getByText("That is rare.")).toBeVisible();
  await page.getByText("Others need it more.").click();
  await expect(page.getByText("That is rare.")).toBeHidden();
  await expect(page.getByText("Call now").and(page.locator(":visible"))).toHaveAttribute(
    "href",
    "tel:116123",
  );
  await page.getByRole("link", { name: "Back to the room" }).click();
  await expect(page.getByRole("article").filter({ hasText: "tonight" })).toBeVisible();
  await context.close();
});
