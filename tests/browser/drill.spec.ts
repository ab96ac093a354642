import { randomUUID } from "node:crypto";
import { bareSql } from "#db/client.ts";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person } from "#tests/support/cast.ts";

/** As if a drill had begun an hour ago: everything in it is due now, in its order. */
async function timeGoesBy(id: string): Promise<void> {
  const sql = bareSql();
  await sql`update drill set started_at = started_at - interval '1 hour' where id = ${id}`;
  await sql`update graphile_worker._private_jobs set run_at = now() where key = ${`drill:${id}`}`;
}

test("a moderator practises a hard night: sees the crisis come, is with it, clears the raid, and reads what was when", async ({
  visit,
}) => {
  const tag = randomUUID().slice(0, 6);
  const ruth = await person(`Ruth ${tag}`);
  await groupOf({ slug: `circle-${tag}`, name: `Circle ${tag}`, moderators: [ruth] });
  const page = await visit(ruth);
  await page.goto("/desk");
  await page.getByRole("link", { name: "Practise a hard night: the drill" }).click();
  await page.getByRole("combobox", { name: "How fast" }).selectOption("quick");
  await page.getByRole("button", { name: "Start a drill" }).click();
  await expect(page.getByText("This is a drill. Nobody in danger is real.")).toBeVisible();
  const here = new URL(page.url()).pathname;
  await timeGoesBy(here.split("/").at(-1)!);

  // It comes live, and every line of it says what it is.
  await expect(page.getByText("Mika writes that they want to die")).toBeVisible();
  const alert = page.getByRole("alert").filter({ hasText: "Drill: " });
  await expect(alert).toBeVisible();
  await expect(page.getByText("All has come.")).toBeVisible();
  await alert.getByRole("link", { name: "Open" }).click();
  await expect(page.getByRole("heading", { name: /Mika · Drill \d+/ })).toBeVisible();
  await page.getByRole("button", { name: "Claim" }).click();
  await page.getByRole("link", { name: "Was with them" }).click();
  await page.getByRole("button", { name: "Do it, next case" }).click();

  await expect(page.getByText("3 cases wait")).toBeVisible();
  for (const left of ["2 cases wait", "1 case waits", "Nothing waits"]) {
    const list = page.getByRole("list", { name: "Cases" });
    await list.focus();
    await page.keyboard.press("j");
    await expect(list.locator("[aria-current]")).toBeFocused();
    await page.keyboard.press("h");
    await expect(page.getByRole("textbox", { name: "Reason" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText(left).first()).toBeVisible();
  }

  await page.goto(here);
  await page.getByRole("button", { name: "End the drill" }).click();
  await expect(page.getByRole("heading", { name: "The drill is over" })).toBeVisible();
  await expect(page.getByText("Ana told the room what had happened.")).toBeVisible();
  const crisis = page.getByRole("region", { name: "Somebody sounds in danger" });
  await expect(crisis.getByText(/Seen after .*Claimed after .*Resolved after/)).toBeVisible();
  await expect(crisis.getByText("Within five minutes somebody was there.")).toBeVisible();
  const raid = page.getByRole("region", { name: "Newcomers disturb the room" });
  await expect(raid.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByText("You hid what was told honestly")).toHaveCount(0);
  await page.goto("/groups");
  await expect(page.getByText(`Circle ${tag}`).first()).toBeVisible();
  await expect(page.getByText(/Drill \d+/)).toHaveCount(0);
});
