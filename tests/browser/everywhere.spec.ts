import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { standIn } from "#server/roster/stand-in.ts";
import { planParts } from "#server/safety/plan/contract.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";

/** What stands for each place in an address; a page with another one has to be added here. */
const places: Record<string, string> = {
  $: "nowhere-at-all",
  $id: randomUUID(),
  $item: "2",
  $seq: "1",
  $day: new Date().toISOString().slice(0, 10),
  $answer: randomUUID(),
  $invitation: "x".repeat(43),
  $secret: "x".repeat(43),
  $token: "x".repeat(43),
  $code: "GB",
  $person: randomUUID(),
};

/** Leads nowhere on purpose: it says nothing, so that whoever looks over a shoulder learns nothing. */
const saysNothing = ["/notes"];

/** Every address there is, from the table of routes itself: none can be forgotten. */
function addresses(kind: RegExp, slug: string): string[] {
  return readdirSync("app/routes")
    .filter((file) => kind.test(file))
    .map((file) => {
      const path = file
        .replace(/\.tsx?$/, "")
        .replaceAll("[.]", "\0")
        .split(".")
        .filter((part) => !part.startsWith("_"))
        .map((part) => part.replace(/_$/, "").replaceAll("\0", "."))
        .map((part) => (part.startsWith("$") ? placeOf(part, file, slug) : part));
      return `/${path.join("/")}`;
    });
}

function placeOf(part: string, file: string, slug: string): string {
  if (part === "$slug") return file.includes("groups") ? slug : "longer-breath-out";
  const place = places[part];
  if (!place) throw new Error(`${file}: say in this test what stands for ${part}`);
  return place;
}

const pages = (slug: string) => [...new Set(addresses(/\.tsx$/, slug))];
/** What the server answers, and where it led; a browser follows in the same way. */
async function seen(page: Page, path: string): Promise<{ html: string; at: string }> {
  const response = await page.request.get(path, { failOnStatusCode: false });
  return { html: await response.text(), at: new URL(response.url()).pathname };
}

async function circle() {
  const tag = randomUUID().slice(0, 6);
  const called = (name: string, staffRole: "staff" | "owner" | null = null) =>
    person(`${name} ${tag}`, { staffRole });
  const [sol, ruth, kit] = [await called("Sol"), await called("Ruth"), await called("Kit")];
  const [iris, olga] = [await called("Iris", "staff"), await called("Olga", "owner")];
  const slug = `around-${tag}`;
  await groupOf({ slug, name: `Around ${tag}`, moderators: [ruth], members: [sol, kit, iris] });
  return { sol, ruth, kit, iris, olga, slug };
}

/** Sol's plan, each part of it with words that stand nowhere else. */
async function planOf(sol: Person): Promise<string> {
  const secret = `Secretword ${randomUUID()}`;
  await writeSafetyPlan(sol.caller, Object.fromEntries(planParts.map((part) => [part, secret])));
  return secret;
}

test("on every page there is, for everybody, help is one tap away and no plan is another's", async ({
  visit,
}) => {
  const { sol, ruth, kit, iris, olga, slug } = await circle();
  await standIn(ruth.caller, { slug, hours: 2 });
  const secret = await planOf(sol);
  await say(sol, slug, "I am going to kill myself tonight.");
  const more = [`/safety-plan?id=${sol.account.id}`, `/care.json?slug=${slug}&seq=1`];
  const others = [...addresses(/\.ts$/, slug), ...more].filter((path) => path !== "/leave");
  expect(pages(slug).length).toBeGreaterThan(50);
  const found: string[] = [];
  for (const who of [undefined, kit, ruth, iris, olga]) {
    const page = await visit(who);
    const name = who?.account.displayName ?? "nobody";
    for (const path of [...pages(slug), ...others]) {
      const { html, at } = await seen(page, path);
      if (html.includes(secret)) found.push(`${name} reads the plan at ${path}`);
      if (others.includes(path) || [...saysNothing, "/help-now"].includes(at)) continue;
      const links = html.match(/<a\b[^>]*href="\/help-now"[^>]*>/g) ?? [];
      const reachable = links.filter((link) => !/tabindex="-|hidden|aria-disabled/.test(link));
      if (reachable.length === 0) found.push(`${name} has no help at ${path}`);
    }
  }
  expect(found).toEqual([]);
});

test("help is reached by keyboard alone, from a page, the player, an error and no connection", async ({
  visit,
}) => {
  const { sol, slug } = await circle();
  const page = await visit(sol);
  for (const path of [
    "/",
    `/groups/${slug}`,
    "/practices/box-breath/play",
    "/nowhere",
    "/offline",
  ]) {
    await page.goto(path);
    const help = page.locator('a[href="/help-now"]').first();
    for (let press = 0; press < 12; press += 1) {
      if (await help.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/help-now$/);
  }
});

test("a plan is shown over the whole screen, kept on the device, and gone from it with a sign-out", async ({
  visit,
}) => {
  const { sol } = await circle();
  const secret = await planOf(sol);
  const page = await visit(sol);
  await page.goto("/safety-plan");
  await page.getByRole("button", { name: "Show it to somebody" }).click();
  const shown = page.getByRole("dialog", { name: "My safety plan" });
  await expect(shown.getByText(secret)).toHaveCount(planParts.length);
  await page.keyboard.press("Escape");
  await expect(shown).toBeHidden();
  await expect(page.getByText("after seven days without a visit")).toBeVisible();

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.getByRole("button", { name: "Keep it on this device" }).click();
  await expect(page.getByText("Your plan is on this device.")).toBeVisible();
  await page.context().setOffline(true);
  await page.goto("/safety-plan");
  await expect(page.getByText(secret).first()).toBeVisible();
  await page.context().setOffline(false);
  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.context().setOffline(true);
  await page.goto("/safety-plan");
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
});
