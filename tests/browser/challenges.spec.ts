import { begun, circle } from "#tests/challenges/begun.ts";
import { expect, test } from "#tests/support/browser.ts";

test("a moderator begins one, a member joins by one tap, fills a day in, and all grows", async ({
  visit,
}) => {
  const { keeper, maya, slug } = await circle();
  const keepers = await visit(keeper);
  await keepers.goto(`/groups/${slug}/challenges`);
  await keepers.getByRole("link", { name: "Begin a challenge" }).click();
  await keepers.getByRole("link", { name: "A hundred times, together" }).click();
  const goal = keepers.getByLabel("Goal for all together");
  await expect(goal).toHaveValue("100");
  await goal.fill("0");
  await keepers.getByRole("button", { name: "Begin it" }).click();
  await expect(keepers.getByText("Give a whole number that is more than 0.").first()).toBeVisible();
  await expect(keepers.getByLabel("Name")).toHaveValue("A hundred times, together");
  await goal.fill("4");
  await keepers.getByRole("button", { name: "Begin it" }).click();
  await expect(keepers.getByText("0 times of 4 times.")).toBeVisible();

  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  await page.getByRole("link", { name: "A challenge begins: A hundred times, together" }).click();
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByText("2 people take part.")).toBeVisible();
  await page.getByRole("button", { name: /^I practised on/ }).click();
  await expect(page.getByText("1 time of 4 times.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Take back/ })).toBeVisible();
  // The other one's page is told, without being loaded anew.
  await expect(keepers.getByText("1 time of 4 times.")).toBeVisible();
  await page.getByRole("button", { name: "Cheer everybody on" }).click();
  await expect(page.getByText("You cheered today")).toBeVisible();
  await page.goto(`/groups/${slug}`);
  await expect(
    page.getByText("A hundred times, together: 25 % of the way, together"),
  ).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a day is filled in and taken back, and a note is refused beside its field", async ({
    visit,
  }) => {
    const { keeper, id } = await begun();
    const page = await visit(keeper);
    await page.goto(`/challenges/${id}`);
    await page
      .getByRole("button", { name: /^I practised on/ })
      .first()
      .click();
    await expect(page.getByText("So far: 1 day. Your goal: 7 days.")).toBeVisible();
    await page.getByRole("button", { name: /^Take back/ }).click();
    await expect(page.getByText("So far: 0 days. Your goal: 7 days.")).toBeVisible();
    await page.getByText("Write a word of encouragement").click();
    await page.getByLabel("A word of encouragement").fill("x".repeat(501));
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("At most 500 characters fit here.").first()).toBeVisible();
    await expect(page.getByLabel("A word of encouragement")).toHaveValue("x".repeat(501));
  });
});
