import { randomUUID } from "node:crypto";
import { recordSession } from "#server/practices/record-session.ts";
import { person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the right practice is two taps away, and a course goes on at one's own pace", async ({
    visit,
  }) => {
    const maya = await person(`Maya ${randomUUID().slice(0, 6)}`);
    for (const after of [3, 4, 6])
      await recordSession(maya.caller, {
        clientId: randomUUID(),
        practice: "longer-breath-out",
        seconds: 300,
        before: 6,
        after,
        stateBefore: "activated",
      });
    const page = await visit(maya);
    await page.goto("/practices");
    await page.getByRole("link", { name: /^Activated/ }).click();
    await expect(page.getByRole("heading", { name: "When you feel activated" })).toBeVisible();
    const first = page
      .getByRole("region", { name: "When you feel activated" })
      .getByRole("listitem");
    await expect(first.first()).toContainText("Eased 2 of 3 times");
    await first.first().getByRole("link").click();

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A longer breath out");
    await expect(page.getByRole("region", { name: "What it did for you" })).toContainText(
      "eased 2 of 3 times.",
    );
    await expect(page.getByRole("link", { name: "5 minutes" })).toHaveAttribute(
      "href",
      "/practices/longer-breath-out/play?minutes=5",
    );
    const order = await page.getByRole("heading", { level: 2 }).allTextContents();
    expect(order.indexOf("Take care")).toBeLessThan(order.indexOf("Begin"));

    await page.goto("/practices/courses/mindfulness-weeks");
    await page.getByRole("button", { name: "Begin the course" }).click();
    const next = page.getByRole("region", { name: "Next for you" });
    await expect(next).toContainText("Day 1");
    await page.getByRole("button", { name: "I did day 1" }).click();
    await expect(next).toContainText("1 day of practice so far.");
    await expect(next).toContainText("Day 2");
    await page.getByRole("button", { name: "Go on to week 2" }).click();
    await expect(next).toContainText("You are in week 2");
  });
});

test("staff write a practice, mend what does not fit, look at it first, and switch it off", async ({
  visit,
}) => {
  const tag = randomUUID().slice(0, 6);
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const page = await visit(iris);
  await page.goto("/centre/practices/new?kind=pacer");
  const write = (label: string, words: string) => page.getByLabel(label).fill(words);
  for (const [label, english, spanish] of [
    ["Name", `Harbour ${tag}`, `Puerto ${tag}`],
    ["In one line", "Slow as a tide.", "Lento como la marea."],
    ["Why it may help", "Slow breath can calm.", "Respirar lento puede calmar."],
    ["When to take care", "Stop if you feel dizzy.", "Para si te mareas."],
    ["Said before the first breath", "Sit as you like.", "Siéntate como quieras."],
  ] as const) {
    await write(`${label}, in English`, english);
    await write(`${label}, in Spanish`, spanish);
  }
  await page.getByLabel("Kind").selectOption("breathwork");
  await page.getByLabel("Where it comes from").fill("Our team");
  await write("Breathe in", "4");
  await write("Breathe out", "6");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText("Choose at least one state.")).toBeVisible();
  await expect(page.getByLabel("Name, in Spanish")).toHaveValue(`Puerto ${tag}`);
  await page.getByRole("checkbox", { name: "Settled" }).check();
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("region", { name: `Puerto ${tag}` })).toContainText("Breathe out");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved")).toBeVisible();
  const own = page.getByRole("listitem").filter({ hasText: `Harbour ${tag}` });
  await own.getByRole("button", { name: `Switch off: Harbour ${tag}` }).click();
  await expect(own.getByRole("button", { name: `Switch on: Harbour ${tag}` })).toBeVisible();
  const there = await page.request.get(`/practices/own-harbour-${tag}`);
  expect(there.status()).toBe(404);
});
