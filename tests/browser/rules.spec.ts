import { randomUUID } from "node:crypto";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";
import { ruleOn } from "#tests/rules/stage.ts";

test("a rule is tried and switched on; one text is sent after a word of caution, another waits and is let in by a key", async ({
  visit,
}) => {
  const tag = randomUUID().slice(0, 6);
  const [ruth, maya, sol] = await Promise.all(
    ["Ruth", "Maya", "Sol"].map((name) => person(`${name} ${tag}`)),
  );
  const slug = `ruled-${tag}`;
  await groupOf({ slug, name: `Ruled ${tag}`, moderators: [ruth!], members: [maya!, sol!] });
  await say(sol!, slug, `A heron by the river, ${tag}`);
  await ruleOn(ruth!, slug, { kind: "links", deed: "warn" });

  const page = await visit(ruth);
  await page.goto("/desk");
  await page.getByRole("link", { name: `Ruled ${tag}` }).click();
  await page.getByRole("link", { name: "Rules", exact: true }).click();
  await page.getByRole("textbox", { name: "Entries, one on each line" }).fill("heron");
  await page.getByRole("button", { name: "Save the rule" }).click();
  await page.getByRole("button", { name: /Try on the last 30 days.*heron/ }).click();
  await expect(page.getByText("It would have found 1 message.")).toBeVisible();
  await expect(page.locator("mark")).toHaveText("heron");
  await page.getByRole("textbox", { name: "A text" }).fill("Two herons and one heron");
  await page
    .getByRole("combobox", { name: "Together with this rule" })
    .selectOption({ label: "Words and phrases, heron" });
  await page.getByRole("button", { name: "Try it" }).click();
  await expect(page.getByText("It would wait for a moderator.")).toBeVisible();
  await page.getByRole("button", { name: /Switch on.*heron/ }).click();
  await expect(page.getByRole("button", { name: /Switch off.*heron/ })).toBeVisible();

  const [mayas, sols] = [await visit(maya), await visit(sol)];
  for (const one of [mayas, sols]) await one.goto(`/groups/${slug}`);
  const write = mayas.getByRole("textbox", { name: /Write to/ });
  await write.fill(`Look at https://elsewhere.example/${tag}`);
  await mayas.keyboard.press("Enter");
  await expect(mayas.getByText("A word before you send.")).toBeVisible();
  await mayas.getByRole("button", { name: "Send anyway" }).click();
  await expect(
    sols.getByRole("article").filter({ hasText: `elsewhere.example/${tag}` }),
  ).toBeVisible();

  await write.fill(`I saw a heron too, ${tag}`);
  await mayas.keyboard.press("Enter");
  await expect(mayas.getByText("Waits for a moderator.")).toBeVisible();
  await mayas.reload();
  await expect(mayas.getByText("because it says “heron”")).toBeVisible();
  await expect(sols.getByText(`I saw a heron too, ${tag}`)).toHaveCount(0);

  await page.goto("/desk");
  const list = page.getByRole("list", { name: "Cases" });
  await list.getByRole("link").filter({ hasText: "1 message waits" }).focus();
  await page.keyboard.press("r");
  await expect(page.getByRole("textbox", { name: "Reason" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    sols.getByRole("article").filter({ hasText: `I saw a heron too, ${tag}` }),
  ).toBeVisible();
  await expect(mayas.getByText("Waits for a moderator.")).toHaveCount(0);
});

test("without script a writer reads the word of caution, sends anyway, and takes back what waits", async ({
  visit,
  browser,
  address,
}) => {
  const tag = randomUUID().slice(0, 6);
  const [ruth, maya] = [await person(`Ruth ${tag}`), await person(`Maya ${tag}`)];
  const slug = `plain-${tag}`;
  await groupOf({ slug, name: `Plain ${tag}`, moderators: [ruth], members: [maya] });
  await ruleOn(ruth, slug, { kind: "links", deed: "warn" });
  await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron" });
  const storageState = await (await visit(maya)).context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const page = await context.newPage();
  await page.goto(`${address}/groups/${slug}`);
  const write = page.getByRole("textbox", { name: /Write to/ });
  await write.fill("https://elsewhere.example");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(write).toHaveValue("https://elsewhere.example");
  await page.getByRole("button", { name: "Send anyway" }).click();
  await expect(page.getByRole("article").filter({ hasText: "elsewhere.example" })).toBeVisible();
  await write.fill("A heron");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Waits for a moderator.")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(write).toHaveValue("A heron");
  await expect(page.getByText("Waits for a moderator.")).toHaveCount(0);
  await context.close();
});
