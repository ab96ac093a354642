import { randomUUID } from "node:crypto";
import { expect, test } from "#tests/support/browser.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { say } from "#tests/support/say.ts";

test("a room that is told that it is behind asks for what it did not hear", async ({ visit }) => {
  const tag = randomUUID().slice(0, 6);
  const maya = await person(`Maya ${tag}`);
  const tomas = await person(`Tomas ${tag}`);
  const slug = `behind-${tag}`;
  await groupOf({ slug, name: `Behind ${tag}`, members: [maya, tomas] });
  const page = await visit(maya);
  let isOpen = false;
  let tellBrowser = (_frame: string): void => {};
  await page.routeWebSocket(/\/socket\.io\//, (browser) => {
    tellBrowser = (frame) => browser.send(frame);
    browser.connectToServer().onMessage((frame) => {
      // The acknowledgement of the opened room, which brings all that was said before.
      isOpen ||= /^43\d+\[.*"lastSeq":/.test(String(frame));
      browser.send(frame);
    });
  });
  await page.goto(`/groups/${slug}`);
  await expect.poll(() => isOpen).toBe(true);

  // Said in the test's own process, as in another process of the house with no way to tell this one.
  const { seq } = await say(tomas, slug, "Is anybody there?");
  const words = page.getByText("Is anybody there?");
  await expect(words).toHaveCount(0);
  tellBrowser(`42${JSON.stringify(["room:behind", { slug, lastSeq: seq, lastChange: 0 }])}`);
  await expect(words).toBeVisible();
});
