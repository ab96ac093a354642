import { randomUUID } from "node:crypto";
import { makeReport } from "#server/moderation/make-report.ts";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";

test("one digit resolves a case as its page says and u takes all of it back; archiving closes the composer in an open room, restoring opens it", async ({
  visit,
}) => {
  const tag = randomUUID().slice(0, 6);
  const [ruth, maya, sol] = [
    await person(`Ruth ${tag}`),
    await person(`Maya ${tag}`),
    await person(`Sol ${tag}`),
  ];
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `circle-${tag}`;
  await groupOf({ slug, name: `Circle ${tag}`, moderators: [ruth], members: [maya, sol] });
  const { seq } = await say(sol, slug, `Unkind words of ${tag}`);
  await makeReport(maya.caller, { slug, seq, reason: "harassment", words: "" });

  const mayas = await visit(maya);
  await mayas.goto(`/groups/${slug}`);
  const said = mayas.getByRole("article").filter({ hasText: `Unkind words of ${tag}` });
  await expect(said).toHaveCount(1);
  await expect(mayas.getByText("New here? You can just listen")).toBeVisible();
  const page = await visit(ruth);
  await page.goto("/desk");
  await page.getByRole("list", { name: "Cases" }).focus();
  // The first press shows what will be done and told; the second does it.
  await page.keyboard.press("j");
  await expect(page.getByRole("button", { name: "1 · Hide + Remind" })).toBeVisible();
  await expect(
    page.getByText(`Sol ${tag} is told: “It was hard on somebody.`).first(),
  ).toBeVisible();
  await page.keyboard.press("1");
  await expect(page.getByText("Nothing waits").first()).toBeVisible();
  await expect(page.getByText("Hide + Remind ✓")).toBeVisible();
  await expect(said).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByText("1 case waits")).toBeVisible();
  await expect(said).toHaveCount(1);

  const composer = mayas.getByRole("textbox", { name: /Write to/ });
  await expect(composer).toBeVisible();
  const irises = await visit(iris);
  const keep = async (deed: string) => {
    await irises.goto(`/centre/groups/${slug}`);
    await irises.getByRole("button", { name: deed }).click();
    await expect(irises.getByText("Tick this if you mean it.")).toBeVisible();
    await irises.getByRole("textbox", { name: "Why (on record)" }).fill("The summer is over.");
    await irises.getByRole("checkbox", { name: "Yes, I mean this group" }).check();
    await irises.getByRole("button", { name: deed }).click();
    await expect(irises.getByText("Saved.")).toBeVisible();
  };
  await keep("Archive");
  await expect(composer).toHaveCount(0);
  await expect(mayas.getByText("This group is archived. You can read it")).toBeVisible();
  await keep("Open again");
  await expect(composer).toBeVisible();
  await expect(mayas.getByText("This group is open again.")).toBeVisible();

  await page.goto("/desk");
  await page.getByRole("link", { name: `Circle ${tag}`, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Looking after this group" })).toBeVisible();
  await page.getByRole("link", { name: "1 case", exact: true }).click();
  await expect(page.getByRole("list", { name: "Cases" })).toBeVisible();
});
