import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { reminder } from "#db/schema/index.ts";
import { linkToken } from "#server/reminders/link-token.ts";
import { expect, test } from "#tests/support/browser.ts";
import { person } from "#tests/support/cast.ts";

const someone = () => person(`Maya ${randomUUID().slice(0, 6)}`, { timeZone: "Europe/Madrid" });
const stored = async (accountId: string) => {
  const [row] = await database().select().from(reminder).where(eq(reminder.accountId, accountId));
  return row!;
};

test("reminders are chosen by keyboard and put off, on the page and on the notification", async ({
  visit,
}) => {
  const { account, caller } = await someone();
  const page = await visit({ account, caller });
  await page.goto("/me");
  await page.getByRole("link", { name: /^Reminders/ }).click();
  await expect(page.getByText("Reminders are off.")).toBeVisible();
  await page.getByLabel("Time 1").fill("09:30");
  await page.getByLabel("Sunday").focus();
  await page.keyboard.press("Space");
  await page.getByLabel("An e-mail").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("The next one comes:")).toBeVisible();
  expect(await stored(account.id)).toMatchObject({
    times: ["09:30"],
    weekdays: [1, 2, 3, 4, 5, 6],
    byMail: true,
    byPush: false,
  });
  await page.getByRole("button", { name: "In an hour" }).click();
  await expect(page.getByText("You will be asked again:")).toBeVisible();
  expect((await stored(account.id)).snoozedUntil).not.toBeNull();

  // As the service worker does when the button on a notification is pressed.
  const before = (await stored(account.id)).snoozedUntil!;
  const status = await page.evaluate(async () => {
    const body = new URLSearchParams({ later: "half-hour" });
    return (await fetch("/reminders/snooze", { method: "POST", body })).status;
  });
  expect(status).toBe(200);
  expect((await stored(account.id)).snoozedUntil!.getTime()).toBeLessThan(before.getTime());
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing typed is lost, and a letter's link ends the letters, signed out", async ({
    visit,
    request,
  }) => {
    const { account, caller } = await someone();
    const page = await visit({ account, caller });
    await page.goto("/me/reminders");
    await page.getByLabel("Time 1").fill("");
    await page.getByLabel("Time 3").fill("21:15");
    for (const day of [
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ])
      await page.getByLabel(day).uncheck();
    await page.getByLabel("A notification").check();
    await page.getByLabel("An e-mail").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Choose at least one day.").first()).toBeVisible();
    await expect(page.getByLabel("Time 3")).toHaveValue("21:15");
    await expect(page.getByLabel("An e-mail")).toBeChecked();
    await page.getByLabel("Friday").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    expect(await stored(account.id)).toMatchObject({ times: ["21:15"], weekdays: [5] });

    const link = `/reminders/${linkToken(account.id)}`;
    const stranger = await visit();
    await stranger.goto(link);
    await stranger.getByRole("button", { name: "In half an hour" }).click();
    await expect(stranger.getByText("You will be asked again later.")).toBeVisible();
    await stranger.getByRole("button", { name: "End these e-mails" }).click();
    await expect(stranger.getByText("No more of these e-mails will come.")).toBeVisible();
    expect(await stored(account.id)).toMatchObject({ byMail: false, byPush: true });

    // What a mail program sends from its own server, once more.
    await database()
      .update(reminder)
      .set({ byMail: true })
      .where(eq(reminder.accountId, account.id));
    const pressed = await request.post(link, {
      form: { "List-Unsubscribe": "One-Click" },
      maxRedirects: 0,
    });
    expect(pressed.status()).toBe(200);
    expect(await stored(account.id)).toMatchObject({ byMail: false });
  });
});
