import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { expect, test } from "#tests/support/browser.ts";
import { ask, says } from "#tests/prompts/asked.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { fillInMeasure } from "#tests/support/measures.ts";
import { say } from "#tests/support/say.ts";

/** Every address that names a group, from the table of routes itself: none can be forgotten. */
const addresses = readdirSync("app/routes")
  .filter((file) => file.includes("$slug"))
  .map((file) =>
    file
      .replace(/\.tsx?$/, "")
      .split(".")
      .filter((part) => !part.startsWith("_"))
      .join("/"),
  );

const deeds = ["", "edit", "delete", "react", "pin", "leave"]
  .concat("answer", "take-back", "reply", "save", "preview", "end")
  .map((name) => name && `?do=${name}`);

test("an outsider finds nothing at any address of a group, and can do nothing there", async ({
  visit,
  address,
}) => {
  expect(addresses.length).toBeGreaterThan(8);
  const tag = randomUUID().slice(0, 6);
  const [maya, noor] = [await person(`Maya ${tag}`), await person(`Noor ${tag}`)];
  const slug = `hidden-${tag}`;
  const hidden = { slug, name: `Hidden ${tag}`, access: "invite_only" as const };
  const { id: groupId } = await groupOf({ ...hidden, members: [maya] });
  const { day } = await ask(groupId);
  await says(maya, { slug, day }, `Secretword ${tag}`);
  await say(maya, slug, `Secretword ${tag}`);
  const { request } = (await visit(noor)).context();
  const at = (template: string, name: string) =>
    `${address}/${template
      .replace("$slug", name)
      .replace("$seq", "1")
      .replace("$day", day)
      .replace(/\$(answer|id)/, randomUUID())}`;
  for (const template of addresses) {
    const there = await request.get(at(template, slug), { failOnStatusCode: false });
    const nowhere = await request.get(at(template, `nowhere-${tag}`), { failOnStatusCode: false });
    expect([template, there.status()]).toEqual([template, nowhere.status()]);
    expect(await there.text()).not.toContain("Secretword");
    expect(await there.text()).not.toContain(`Hidden ${tag}`);
    for (const deed of deeds) {
      const post = await request.post(at(template, slug) + deed, {
        form: { body: "in", seq: "1", kind: "heart", on: "true", clientId: randomUUID() },
        headers: { origin: address },
        maxRedirects: 0,
        failOnStatusCode: false,
      });
      expect([template, deed, post.status() >= 400]).toEqual([template, deed, true]);
    }
  }
});

test("nobody else's answers are at any address, and an odd one is not found", async ({
  visit,
  address,
}) => {
  const tag = randomUUID().slice(0, 6);
  const [maya, noor] = [await person(`Maya ${tag}`), await person(`Noor ${tag}`)];
  const id = await fillInMeasure(maya, false);
  const { request } = (await visit(noor)).context();
  const options = { failOnStatusCode: false, maxRedirects: 0 };
  for (const path of [id, `${id}/2`, `${id}/next`, `${id}/99`, "x", "x/2", `${randomUUID()}/2`]) {
    const there = await request.get(`/measures/${path}`, options);
    expect([path, there.status()]).toEqual([path, 404]);
    for (const deed of ["", "?do=finish", "?do=discard"]) {
      const headers = { origin: address };
      const form = { answer: "0" };
      const post = await request.post(`/measures/${path}${deed}`, { ...options, headers, form });
      expect([path, deed, post.status() >= 400 && post.status() < 500]).toEqual([path, deed, true]);
    }
  }
});
