import { randomUUID } from "node:crypto";
import { makeReport } from "#server/moderation/make-report.ts";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";

/** A moderator, two members, and three unkind messages of Sol's. */
async function circle() {
  const tag = randomUUID().slice(0, 6);
  const [ruth, maya, sol] = [
    await person(`Ruth ${tag}`),
    await person(`Maya ${tag}`),
    await person(`Sol ${tag}`),
  ];
  const slug = `circle-${tag}`;
  await groupOf({ slug, name: `Circle ${tag}`, moderators: [ruth], members: [maya, sol] });
  for (const at of [1, 2, 3]) await say(sol, slug, `Unkind words ${at} of ${tag}`);
  const reported = (seq: number) =>
    makeReport(maya.caller, { slug, seq, reason: "harassment", words: "" });
  return { tag, slug, ruth, maya, sol, reported };
}

test("a report is made in two taps, cleared in three keys, told to the writer, and taken back by one more", async ({
  visit,
}) => {
  const { tag, slug, ruth, maya, sol, reported } = await circle();
  await reported(1);
  const mayas = await visit(maya);
  await mayas.goto(`/groups/${slug}`);
  const second = mayas.getByRole("article").filter({ hasText: `Unkind words 2 of ${tag}` });
  await second.getByRole("link", { name: "This message" }).click();
  await mayas.getByRole("button", { name: "Report", exact: true }).click();
  await mayas.getByRole("button", { name: "Hurtful, or keeps bothering somebody" }).click();
  await expect(mayas.getByText("Thank you. A moderator will look by")).toBeVisible();

  const sols = await visit(sol);
  await sols.goto("/me/notices");
  const page = await visit(ruth);
  await page.goto("/desk");
  await expect(page.getByText("2 cases wait")).toBeVisible();
  const list = page.getByRole("list", { name: "Cases" });
  await list.focus();
  await page.keyboard.press("j");
  await expect(page.getByText("this message")).toBeVisible();
  await page.keyboard.press("h");
  await expect(page.getByRole("textbox", { name: "Reason" })).toBeFocused();
  await page.keyboard.press("Enter");
  // The next case is there and has the focus, so that one could go on.
  await expect(list.locator("[aria-current]")).toBeFocused();
  await expect(page.getByText("1 case waits")).toBeVisible();
  await expect(
    mayas.getByRole("article").filter({ hasText: `Unkind words 1 of ${tag}` }),
  ).toHaveCount(0);
  await expect(sols.getByText("took one of your messages out of sight")).toBeVisible();
  await expect(sols.getByText("Here we are kind to each other")).toBeVisible();

  await page.keyboard.press("u");
  await expect(page.getByText("2 cases wait")).toBeVisible();
  await expect(
    mayas.getByRole("article").filter({ hasText: `Unkind words 1 of ${tag}` }),
  ).toHaveCount(1);
});

test("a mute closes the composer at once and can be appealed, without script too; a colleague's desk is live", async ({
  visit,
  browser,
}) => {
  const { tag, slug, ruth, sol, reported } = await circle();
  await reported(1);
  const sols = await visit(sol);
  await sols.goto(`/groups/${slug}`);
  await expect(sols.getByRole("textbox", { name: /Write to/ })).toBeVisible();
  const page = await visit(ruth);
  const watching = await visit(ruth);
  await watching.goto("/desk");
  await expect(watching.getByText("1 case waits")).toBeVisible();
  await page.goto("/desk");
  await page.getByRole("list", { name: "Cases" }).getByRole("link").click();
  await page.getByRole("link", { name: "Mute" }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("Rest from writing [until when].");
  await page.getByRole("button", { name: "Do it, next case" }).click();
  await expect(page.getByText("Something in [brackets] still waits")).toBeVisible();
  await page.getByRole("textbox", { name: "Reason" }).fill("Rest from writing until tomorrow.");
  await page.getByRole("button", { name: "Do it, next case" }).click();
  await expect(page.getByText("Nothing waits")).toBeVisible();
  await expect(watching.getByText("Nothing waits")).toBeVisible();
  await expect(sols.getByText("For now you can read along.")).toBeVisible();
  await expect(sols.getByRole("textbox", { name: /Write to/ })).toHaveCount(0);

  const storageState = await sols.context().storageState();
  const plain = await (
    await browser.newContext({ javaScriptEnabled: false, storageState })
  ).newPage();
  await plain.goto(new URL("/me/notices", sols.url()).href);
  await plain.getByText("Ask for a second look").click();
  await plain.getByLabel("What would you like them to know?").fill(`I meant well, ${tag}`);
  await plain.getByRole("button", { name: "Send" }).click();
  await expect(plain.getByText("Somebody else will look at it again.")).toBeVisible();
  await plain.context().close();
});
