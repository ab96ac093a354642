import { randomUUID } from "node:crypto";
import { markRead } from "#server/groups/mark-read.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { expect, patient, test } from "#tests/support/browser.ts";
import { fillHistory } from "#tests/support/say.ts";

const composer = { name: /^Write to/ };

/** A group of its own for each test, with two members and somebody outside. */
async function threePeople(): Promise<{
  slug: string;
  maya: Person;
  tomas: Person;
  noor: Person;
  groupId: number;
}> {
  const tag = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${tag}`);
  const tomas = await person(`Tomas ${tag}`);
  const noor = await person(`Noor ${tag}`);
  const slug = `room-${tag}`;
  const room = await groupOf({
    slug,
    name: `Room ${tag}`,
    access: "invite_only",
    members: [maya, tomas],
  });
  return { slug, maya, tomas, noor, groupId: room.id };
}

test("two people talk, and a third, who is no member, sees and hears nothing", async ({
  visit,
}) => {
  const { slug, maya, tomas, noor } = await threePeople();
  const [mayas, tomass, noors] = [await visit(maya), await visit(tomas), await visit(noor)];
  const frames: string[] = [];
  noors.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => frames.push(String(payload))),
  );
  const outside = await noors.goto(`/groups/${slug}`);
  expect(outside?.status()).toBe(404);
  const nowhere = await noors.goto("/groups/there-is-none");
  expect(nowhere?.status()).toBe(404);
  await noors.goto("/groups");
  await expect(noors.getByText(slug.replace("room-", "Room "))).toHaveCount(0);

  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await mayas.getByRole("textbox", composer).fill("Good morning. Slept four hours.");
  await mayas.getByRole("textbox", composer).press("Enter");
  await expect(tomass.getByText("Good morning. Slept four hours.")).toBeVisible();
  await tomass.getByRole("textbox", composer).fill("Glad you said it.");
  await tomass.getByRole("button", { name: "Send" }).click();
  await expect(mayas.getByText("Glad you said it.")).toBeVisible();
  await expect(mayas.getByText(/· sent/)).toBeVisible();
  expect(frames.filter((frame) => frame.includes("Good morning") || frame.includes(slug))).toEqual(
    [],
  );
});

test("what was written without a connection is sent once when it is back", async ({ visit }) => {
  const { slug, maya, tomas } = await threePeople();
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await mayas.getByRole("textbox", composer).fill("before");
  await mayas.getByRole("textbox", composer).press("Enter");
  await expect(tomass.getByText("before")).toBeVisible();

  await mayas.context().setOffline(true);
  for (const text of ["in the tunnel", "still in it"]) {
    await mayas.getByRole("textbox", composer).fill(text);
    await mayas.getByRole("textbox", composer).press("Enter");
  }
  await expect(mayas.getByText("still in it")).toBeVisible();
  await mayas.context().setOffline(false);
  await expect(tomass.getByText("still in it")).toBeVisible({ timeout: 30_000 });
  await tomass.reload();
  for (const text of ["before", "in the tunnel", "still in it"]) {
    await expect(tomass.getByText(text, { exact: true })).toHaveCount(1);
  }
});

test("what was not sent survives a reload and a closed tab", async ({ visit }) => {
  const { slug, maya, tomas } = await threePeople();
  const mayas = await visit(maya);
  await mayas.goto(`/groups/${slug}`);
  await mayas.getByRole("textbox", composer).fill("half a thought");
  await mayas.reload();
  await expect(mayas.getByRole("textbox", composer)).toHaveValue("half a thought");

  await mayas.route(`**/groups/${slug}/messages`, (route) => route.abort());
  await mayas.routeWebSocket("**/socket.io/**", (socket) => void socket.close());
  await mayas.goto(`/groups/${slug}`);
  await mayas.getByRole("textbox", composer).press("Enter");
  await expect(mayas.getByRole("textbox", composer)).toHaveValue("");
  const another = patient(await mayas.context().newPage());
  await mayas.close();
  await another.goto(`/groups/${slug}`);
  await expect(another.getByText(/· sent/)).toBeVisible({ timeout: 20_000 });
  const tomass = await visit(tomas);
  await tomass.goto(`/groups/${slug}`);
  await expect(tomass.getByText("half a thought")).toHaveCount(1);
});

test("with the socket blocked it works all the same, slower", async ({ visit }) => {
  const { slug, maya, tomas } = await threePeople();
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await mayas.routeWebSocket("**/socket.io/**", (socket) => void socket.close());
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await mayas.getByRole("textbox", composer).fill("through the wall");
  await mayas.getByRole("textbox", composer).press("Enter");
  await expect(tomass.getByText("through the wall")).toBeVisible({ timeout: 20_000 });
  await tomass.getByRole("textbox", composer).fill("I hear you");
  await tomass.getByRole("textbox", composer).press("Enter");
  await expect(mayas.getByText("I hear you")).toBeVisible({ timeout: 20_000 });
});

test("older messages come page by page, and the reader keeps their place", async ({ visit }) => {
  const { slug, maya, tomas, groupId } = await threePeople();
  await fillHistory(groupId, tomas, 180);
  await markRead(maya.caller, { slug, seq: 180 });
  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  await expect(page.getByText("message 180", { exact: true })).toBeVisible();
  const oldest = page.getByText("message 131", { exact: true });
  await oldest.scrollIntoViewIfNeeded();
  await expect(page.getByText("message 130", { exact: true })).toBeAttached();
  await expect(oldest).toBeInViewport();
  for (const step of [81, 31]) {
    await page.getByText(`message ${step}`, { exact: true }).scrollIntoViewIfNeeded();
    await expect(page.getByText(`message ${step - 1}`, { exact: true })).toBeAttached();
  }
  await expect(page.getByText("message 1", { exact: true })).toBeAttached();
});

test("a reader above is not pulled down, and is told how much is new", async ({ visit }) => {
  const { slug, maya, tomas, groupId } = await threePeople();
  await fillHistory(groupId, maya, 60);
  await markRead(maya.caller, { slug, seq: 60 });
  const [mayas, tomass] = [await visit(maya), await visit(tomas)];
  await Promise.all([mayas.goto(`/groups/${slug}`), tomass.goto(`/groups/${slug}`)]);
  await mayas.getByText("message 20", { exact: true }).scrollIntoViewIfNeeded();
  for (const text of ["one", "two"]) {
    await tomass.getByRole("textbox", composer).fill(text);
    await tomass.getByRole("textbox", composer).press("Enter");
  }
  const jump = mayas.getByRole("button", { name: "2 new messages" });
  await expect(jump).toBeVisible();
  await jump.click();
  await expect(mayas.getByText("two", { exact: true })).toBeInViewport();
  await expect(jump).toBeHidden();
});

test("too long a message is kept and the writer told by how much", async ({ visit }) => {
  const { slug, maya } = await threePeople();
  const page = await visit(maya);
  await page.goto(`/groups/${slug}`);
  const long = "a".repeat(4003);
  await page.getByRole("textbox", composer).fill(long);
  await page.getByRole("textbox", composer).press("Enter");
  await expect(page.getByText(/3 characters too many/)).toBeVisible();
  await expect(page.getByRole("textbox", composer)).toHaveValue(long);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one reads, posts, pages back and is told what was wrong, with the words kept", async ({
    visit,
  }) => {
    const { slug, maya, tomas, groupId } = await threePeople();
    await fillHistory(groupId, tomas, 70);
    const page = await visit(maya);
    await page.goto(`/groups/${slug}`);
    await page.getByRole("textbox", composer).fill("Hello from an old phone");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("Hello from an old phone")).toBeVisible();
    await page.getByRole("textbox", composer).fill("x".repeat(4001));
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText(/1 character too many/)).toBeVisible();
    await expect(page.getByRole("textbox", composer)).toHaveValue("x".repeat(4001));
    await page.goto(`/groups/${slug}?at=60`);
    await page.getByRole("link", { name: "Older messages" }).click();
    await expect(page.getByText("message 1", { exact: true })).toBeVisible();
  });
});
