import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";

/** A page as the server sends it, with what has to be new in each answer. */
async function fetched(page: Page, path: string) {
  const response = await page.request.get(path);
  const html = await response.text();
  const policy = response.headers()["content-security-policy"] ?? "";
  const [, allowed] = /'nonce-([^']+)'/.exec(policy) ?? [];
  const nonces = new Set([...html.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce));
  const [, clientId] = /name="clientId" value="([^"]+)"/.exec(html) ?? [];
  return { html, allowed, nonces: [...nonces], clientId };
}

test("a room's page that is kept is fresh in its ids, true to what was said, and nobody else's", async ({
  visit,
}) => {
  const tag = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${tag}`);
  const noor = await person(`Noor ${tag}`);
  const slug = `kept-${tag}`;
  await groupOf({ slug, name: `Kept ${tag}`, members: [maya, noor] });
  await say(noor, slug, "The first word");
  const [mayas, noors] = [await visit(maya), await visit(noor)];

  const room = `/groups/${slug}`;
  const answers = [];
  for (let time = 0; time < 3; time++) answers.push(await fetched(mayas, room));
  expect(new Set(answers.map(({ clientId }) => clientId)).size).toBe(3);
  expect(new Set(answers.map(({ allowed }) => allowed)).size).toBe(3);
  for (const { html, nonces, allowed } of answers) {
    expect(nonces).toEqual([allowed]);
    expect(html).toContain("The first word");
  }

  const seen = await fetched(noors, room);
  expect(seen.html).toContain(noor.account.id);
  expect(seen.html).not.toContain(`"${maya.account.id}"`);

  await say(noor, slug, "The second word");
  expect((await fetched(mayas, room)).html).toContain("The second word");
});
