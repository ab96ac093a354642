import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { promptDay } from "#db/schema/index.ts";
import { expect, test } from "#tests/support/browser.ts";
import { says, scene } from "#tests/prompts/asked.ts";
import { writePrompt } from "#server/prompts/write-prompt.ts";

/** Lets this page hear, whenever it is called, that something of the question changed. */
async function tellNews(page: Page, { slug, day }: { slug: string; day: string }) {
  let tell = (): void => {};
  await page.routeWebSocket(/\/socket\.io\//, (browser) => {
    browser.connectToServer();
    tell = () => browser.send(`42${JSON.stringify(["prompt:changed", { slug, day }])}`);
  });
  return () => tell();
}

test("whoever answers sees the others, replies, changes their words and takes them back", async ({
  visit,
}) => {
  const at = await scene("text");
  await says(at.kit, at, "The rain on the roof.");
  const page = await visit(at.maya);
  const kits = await visit(at.kit);
  await page.goto("/");
  await page.getByRole("region", { name: /asks$/ }).getByRole("link", { name: "Answer" }).click();
  await expect(page.getByText("Answer or skip to see the others.")).toBeVisible();
  await expect(page.getByText("The rain on the roof.")).toHaveCount(0);
  const field = page.getByRole("textbox", { name: "Your answer" });
  await field.fill("Coffee in the sun");
  await page.reload();
  await expect(field).toHaveValue("Coffee in the sun");
  await field.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The rain on the roof.")).toBeVisible();
  await kits.goto(`/groups/${at.slug}/prompts/${at.day}`);
  await expect(kits.getByText("Coffee in the sun")).toBeVisible();

  const name = at.kit.account.displayName;
  await page.getByText(`Reply to ${name}`).click();
  await page.getByRole("textbox", { name: "Your reply" }).fill("I heard it too.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("list", { name: "Replies" })).toContainText("I heard it too.");
  await expect(kits.getByText("I heard it too.")).toBeVisible();

  await page.getByText("Change your answer").click();
  await field.fill("Tea in the sun");
  await page.getByRole("button", { name: "Save" }).click();
  const mine = page.getByRole("region", { name: "Your answer" });
  await expect(mine).toContainText("Tea in the sun");
  await expect(kits.getByText("Tea in the sun")).toBeVisible();
  await mine.getByRole("button", { name: "Take back" }).click();
  await expect(mine).toHaveCount(0);
  await expect(kits.getByText("Tea in the sun")).toHaveCount(0);
  await expect(page.getByText("The rain on the roof.")).toBeVisible();
});

test("the room says that there is a question, and a picture stands before the answers of three", async ({
  visit,
}) => {
  const at = await scene("scale");
  for (const [who, value] of [
    [at.kit, 3],
    [at.june, 3],
    [at.keeper, 8],
  ] as const)
    await says(who, at, value);
  const page = await visit(at.maya);
  await page.goto(`/groups/${at.slug}`);
  const strip = page.getByRole("complementary", { name: "Question" });
  await strip.getByRole("link", { name: /How much\?/ }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  const picture = page.getByRole("region", { name: "The group's answers" });
  await expect(picture).toContainText("3 people answered. The answer in the middle is 3.");
  await picture.getByText("As a table").click();
  await expect(picture.getByRole("row", { name: "3 2" })).toBeVisible();
  await page.goto(`/groups/${at.slug}`);
  await strip.getByRole("button", { name: "Put aside" }).click();
  await expect(strip).toHaveCount(0);
});

test("what comes too late is not taken, and not lost; a hard word brings people", async ({
  visit,
}) => {
  const at = await scene("text");
  await says(at.kit, at, "The rain on the roof.");
  const page = await visit(at.maya);
  const news = await tellNews(page, at);
  await page.goto(`/groups/${at.slug}/prompts/${at.day}`);
  await page.getByRole("textbox", { name: "Your answer" }).fill("A long walk");
  await database()
    .update(promptDay)
    .set({ closesAt: new Date(Date.now() - 1000) })
    .where(eq(promptDay.id, at.dayId));
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByText("This question is closed. Your words are still here")).toBeVisible();
  const field = page.getByRole("textbox", { name: "Your answer" });
  await expect(field).toHaveValue("A long walk");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  news();
  await expect(page.getByText("You can still read and reply.")).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await page.reload();
  await page.getByText(`Reply to ${at.kit.account.displayName}`).click();
  await page.getByRole("textbox", { name: "Your reply" }).fill("I want to kill myself tonight");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(
    page.getByRole("heading", { name: "You don't have to be alone with this" }),
  ).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a moderator schedules a question, and nothing typed is lost when it is refused", async ({
    visit,
  }) => {
    const at = await scene("choice");
    const today = new Date().toISOString().slice(0, 10);
    await writePrompt(at.keeper.caller, {
      slug: at.slug,
      kind: "text",
      question: "Every day?",
      weekdays: ["1", "2", "3", "4", "5"],
      time: "08:00",
      startsOn: today,
    });
    const page = await visit(at.keeper);
    await page.goto(`/groups/${at.slug}/prompts`);
    await page.getByRole("link", { name: "Schedule of questions" }).click();
    await page.getByRole("link", { name: "Write your own" }).click();
    await page.getByRole("link", { name: "One of several" }).click();
    await page.getByLabel("Question", { exact: true }).fill("What do you need today?");
    await page.getByLabel("Option 1").fill("some quiet");
    await page.getByLabel("Option 2").fill("some company");
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByRole("status", { name: "As your group" })).toContainText("some company");
    for (const day of ["Monday", "Tuesday", "Saturday", "Sunday"])
      await page.getByLabel(day).check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(/^On .+ this group has another question\.$/)).toBeVisible();
    await expect(page.getByLabel("Option 2")).toHaveValue("some company");
    for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])
      await page.getByLabel(day).uncheck();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("link", { name: /What do you need today\?/ })).toBeVisible();

    const member = await visit(at.maya);
    await member.goto(`/groups/${at.slug}/prompt`);
    await member.getByRole("button", { name: "Answer" }).click();
    await expect(member.getByText("Choose one of these, or skip.")).toBeVisible();
    await member.getByRole("radio", { name: "water" }).check();
    await member.getByRole("button", { name: "Answer" }).click();
    await expect(member.getByRole("region", { name: "Your answer" })).toContainText("water");
  });
});
