import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { castPassword, groupOf, person, type Person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/faults-of.ts";

const tag = () => randomUUID().slice(0, 6);
const password = "seven grey herons";

/** Somebody of the staff, and a group that nobody finds without an invitation. */
async function centre() {
  const mark = tag();
  const iris = await person(`Iris ${mark}`, { staffRole: "staff" });
  const name = `Circle ${mark}`;
  await groupOf({ slug: `circle-${mark}`, name, access: "invite_only", guidelines: "Be gentle." });
  return { iris, mark, name, slug: `circle-${mark}` };
}

async function invitationFrom(iris: Person, slug: string): Promise<string> {
  const made = await createInvitation(iris.caller, { groups: slug, uses: 1, days: 1 });
  if (!made.ok) throw new Error("no invitation");
  return `/welcome/${made.value.secret}`;
}

async function fillJoinForm(page: Page, mark: string): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(`Newcomer ${mark}`);
  await page.getByLabel("E-mail address").fill(`newcomer-${mark}@cast.example`);
  await page.getByLabel("Password", { exact: true }).fill(password);
}

async function fillSignIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("staff make a link, somebody joins by it, and it is used up", async ({ visit }) => {
  const { iris, mark, name } = await centre();
  const staff = await visit(iris);
  await staff.goto("/me");
  await staff.getByRole("link", { name: /^Invitations/ }).click();
  await staff.getByLabel("What is it for?").fill(`Round ${mark}`);
  await staff.getByRole("checkbox", { name }).check();
  await staff.getByLabel("For how many days?").fill("400");
  await staff.getByRole("button", { name: "Make the link" }).click();
  await expect(staff.getByText("Choose a whole number").first()).toBeVisible();
  await expect(staff.getByRole("checkbox", { name })).toBeChecked();
  await staff.getByLabel("For how many days?").fill("7");
  await staff.getByRole("button", { name: "Make the link" }).click();
  const link = await staff.getByLabel("Invitation link").inputValue();
  await staff.goto("/centre/invitations");
  const card = staff.locator(".card", { hasText: `Round ${mark}` });
  await expect(card).toContainText("Used 0 of 1");
  await expect(staff.getByLabel("Invitation link")).toHaveCount(0);

  const page = await visit();
  await page.goto(link);
  await fillJoinForm(page, mark);
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/London");
  await page.getByText("Read what we agree on").click();
  await expect(page.getByText("Be gentle.")).toBeVisible();
  await page.getByRole("checkbox", { name: "I agree to what holds" }).check();
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Tick this if you agree.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(`Newcomer ${mark}`);
  await expect(page.getByRole("checkbox", { name: "I agree to what holds" })).toBeChecked();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("checkbox", { name: "I know what is kept" }).check();
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Newcomer ${mark}`);
  await page.goto("/groups");
  await expect(page.getByRole("link", { name })).toBeVisible();

  await staff.reload();
  await expect(card).toContainText("Used 1 of 1");
  const other = await visit();
  expect((await other.goto(link))?.status()).toBe(404);
  await expect(other.getByText("Ask your centre for a new one")).toBeVisible();
  await other.getByRole("link", { name: "I have an account" }).click();
  await expect(other).toHaveURL(/\/sign-in$/);
});

test("joining is accessible, also after a refusal", async ({ visit }) => {
  const { iris, slug } = await centre();
  const page = await visit();
  await page.goto(await invitationFrom(iris, slug));
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Choose a name.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveAccessibleDescription(
    /Choose a name\./,
  );
  expect(await faultsOf(page)).toEqual([]);
});

test("staff take a link back", async ({ visit }) => {
  const { iris, slug, name } = await centre();
  const link = await invitationFrom(iris, slug);
  const staff = await visit(iris);
  await staff.goto("/centre/invitations");
  await staff.getByRole("button", { name: new RegExp(`^Take it back.*${name}`) }).click();
  await expect(
    staff.locator(".card", { hasText: "Taken back" }).filter({ hasText: name }),
  ).toHaveCount(1);
  const page = await visit();
  expect((await page.goto(link))?.status()).toBe(404);
});

test("whoever is no staff finds no invitations", async ({ visit }) => {
  const noor = await person(`Noor ${tag()}`);
  const page = await visit(noor);
  expect((await page.goto("/centre/invitations"))?.status()).toBe(403);
  await page.goto("/me");
  await expect(page.getByRole("link", { name: /^Invitations/ })).toHaveCount(0);
});

test("somebody with an account enters an invitation's groups with it", async ({ visit }) => {
  const { iris, slug, name } = await centre();
  const noor = await person(`Noor ${tag()}`);
  const page = await visit(noor);
  await page.goto(await invitationFrom(iris, slug));
  await expect(page.getByText(`signed in as ${noor.account.displayName}`)).toBeVisible();
  await page.getByRole("checkbox", { name: "I agree to what holds" }).check();
  await page.getByRole("button", { name: "Enter these groups" }).click();
  await expect(page).toHaveURL(/\/groups$/);
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("a wrong password and an unknown address look the same; the right one leads back", async ({
  visit,
}) => {
  const maya = await person(`Maya ${tag()}`);
  const page = await visit();
  await page.goto("/me/devices");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const seen: unknown[] = [];
  for (const email of [maya.account.email, `nobody-${tag()}@cast.example`]) {
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === "POST"),
      fillSignIn(page, email, "not the lantern"),
    ]);
    await expect(page.getByRole("alert").filter({ hasText: "go together" })).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
    // The page is whole once its script runs.
    await expect(page.getByLabel("Show the password")).toBeVisible();
    seen.push([response.status(), await page.locator("main").innerText()]);
  }
  expect(seen[0]).toEqual(seen[1]);
  await fillSignIn(page, maya.account.email, castPassword);
  await expect(page).toHaveURL(/\/me\/devices$/);
});

test("signing in leads to no other house", async ({ visit }) => {
  for (const next of ["//evil.example", "https://evil.example/", "/\\evil.example"]) {
    const maya = await person(`Maya ${tag()}`);
    const page = await visit();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await fillSignIn(page, maya.account.email, castPassword);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(maya.account.displayName);
    expect(new URL(page.url()).pathname).toBe("/");
  }
});

test("one signs another device out, and this one", async ({ visit }) => {
  const maya = await person(`Maya ${tag()}`);
  const [phone, laptop] = [await visit(maya), await visit(maya)];
  await phone.goto("/me/devices");
  await expect(phone.getByText("This device")).toHaveCount(1);
  await phone.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(phone.getByText("Last used")).toHaveCount(1);
  await laptop.goto("/me");
  await expect(laptop).toHaveURL(/\/sign-in/);
  await phone.goto("/me");
  await phone.getByRole("button", { name: "Sign out" }).click();
  await expect(phone).toHaveURL(/\/$/);
  await phone.goto("/me");
  await expect(phone).toHaveURL(/\/sign-in/);
});

test("one changes one's name, zone and language", async ({ visit }) => {
  const mark = tag();
  const maya = await person(`Maya ${mark}`);
  const page = await visit(maya);
  await page.goto("/me");
  await page.getByLabel("Name", { exact: true }).fill("<b>");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Use letters, digits")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("<b>");
  await page.getByLabel("Name", { exact: true }).fill(`Río ${mark}`);
  await page.getByLabel("Time zone").selectOption("America/Bogota");
  await page.getByLabel("Language").selectOption("es");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Río ${mark}`);
  await expect(page.getByText("Guardado.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByLabel("Zona horaria")).toHaveValue("America/Bogota");
});

test("a letter brings a link for a new password, and no answer tells who has an account", async ({
  visit,
}) => {
  const maya = await person(`Maya ${tag()}`);
  const page = await visit();
  const seen: string[] = [];
  for (const email of [`nobody-${tag()}@cast.example`, maya.account.email]) {
    await page.goto("/recover");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByText("a letter is on its way")).toBeVisible();
    seen.push(await page.locator("main").innerText());
  }
  expect(seen[0]).toBe(seen[1]);
  await expect(async () => {
    await page.goto("/outbox");
    await expect(page.getByText(maya.account.email)).toBeVisible({ timeout: 500 });
  }).toPass();
  const letter = page.locator(".card", { hasText: maya.account.email });
  await letter.getByRole("link").click();
  await page.getByLabel("Password", { exact: true }).fill("password1234");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Others would guess this one early")).toBeVisible();
  const address = page.url();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your new password is set")).toBeVisible();
  await fillSignIn(page, maya.account.email, password);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(maya.account.displayName);

  await page.goto(address);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This link has been used or is over")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one joins, signs out and in", async ({ visit }) => {
    const { iris, slug, mark } = await centre();
    const page = await visit();
    await page.goto(await invitationFrom(iris, slug));
    await page.getByRole("button", { name: "Join" }).click();
    await expect(page.getByText("Choose a name.")).toBeVisible();
    await fillJoinForm(page, mark);
    await page.getByLabel("Time zone").selectOption("Europe/Madrid");
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    await page.getByRole("button", { name: "Join" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`Newcomer ${mark}`);
    await page.goto("/me");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto("/sign-in");
    await fillSignIn(page, `newcomer-${mark}@cast.example`, password);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`Newcomer ${mark}`);
  });
});
