import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keptOrRendered } from "#app/lib/kept-pages.server.ts";

/** Asks for a page made of some words and of fresh values; also says whether it was rendered anew. */
async function ask(words: string, fresh: string[]) {
  let isRendered = false;
  const said = `${words} id:${fresh[1]}`;
  const html = await keptOrRendered([said], fresh, async () => {
    isRendered = true;
    return `<p nonce="${fresh[0]}">${words}<input value="${fresh[1]}"><b nonce="${fresh[0]}">`;
  });
  return { html, isRendered };
}
const ids = () => [randomUUID(), randomUUID()];

test("what is asked for again is not rendered again, and is fresh where it has to be", async () => {
  const words = randomUUID();
  const [first, second] = [ids(), ids()];
  expect(await ask(words, first)).toMatchObject({ isRendered: true });
  const again = await ask(words, second);
  expect(again.isRendered).toBe(false);
  expect(again.html).toBe(
    `<p nonce="${second[0]}">${words}<input value="${second[1]}"><b nonce="${second[0]}">`,
  );
});

test("whatever its words are, a page is the same as one that was rendered for this asker", async () => {
  const word = fc.constantFrom("a", "b", "0", "1", "\n", "id:", '"');
  const asked = fc.array(fc.array(word, { maxLength: 3 }), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(asked, async (pages) => {
      for (const page of pages) {
        const fresh = ids();
        const { html } = await ask(page.join(""), fresh);
        expect(html).toBe(
          `<p nonce="${fresh[0]}">${page.join("")}<input value="${fresh[1]}"><b nonce="${fresh[0]}">`,
        );
      }
    }),
  );
});

test("a page that could not be rendered is not kept", async () => {
  const words = randomUUID();
  const fails = keptOrRendered([words], [], () => Promise.reject(new Error("no")));
  await expect(fails).rejects.toThrow("no");
  expect(await keptOrRendered([words], [""], async () => "there")).toBe("there");
});
