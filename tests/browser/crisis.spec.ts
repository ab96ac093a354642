import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { followUp } from "#db/schema/index.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { expect, test } from "#tests/support/browser.ts";
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
  await expect(page.getByRole("heading", { name: "Somebody can be with you" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "tonight" })).toBeVisible();
  await expect(
    desk.getByRole("list", { name: "Cases" }).getByText("Crisis", { exact: true }),
  ).toBeVisible({
    timeout: 15_000,
  });

  await page.getByRole("link", { name: "Ask for somebody now" }).click();
  await page.getByRole("button", { name: "Ask for somebody now" }).click();
  await expect(page.getByText(`We have asked Ruth ${tag}`)).toBeVisible({ timeout: 15_000 });
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
