import { randomInt } from "node:crypto";
import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { closeDatabase, useDatabase } from "#db/client.ts";
import { openSession } from "#server/accounts/session.ts";
import type { Person } from "./cast.ts";

export { expect } from "@playwright/test";

interface Fixtures {
  /** Opens a browser of somebody's own, signed in, or signed out without a name. */
  visit: (who?: Person) => Promise<Page>;
}

interface WorkerFixtures {
  /** Where the product is served. */
  address: string;
}

/** Browser tests share one served product, and make their own people and groups in its database. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  address: [
    async ({}, use) => {
      useDatabase(process.env.EVENKEEL_TEST_DATABASE ?? "", { poolSize: 2 });
      await use(process.env.EVENKEEL_TEST_ADDRESS ?? "");
      await closeDatabase();
    },
    { scope: "worker", auto: true },
  ],
  baseURL: async ({ address }, use) => use(address),
  // Each test comes from an address of its own: pace limits count by address.
  extraHTTPHeaders: async ({}, use) =>
    use({ "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` }),
  visit: async ({ browser, contextOptions, javaScriptEnabled, address }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: address });
      contexts.push(context);
      if (who) await signIn(context, who, address);
      const page = await context.newPage();
      return javaScriptEnabled ? patient(page) : page;
    });
    for (const context of contexts) await context.close();
  },
});

/**
 * A page that is there when it answers to script. People type before that too, and a test of just
 * that opens its page by itself; all others would compare the server's page with the browser's.
 */
export function patient(page: Page): Page {
  const awake = async () => {
    await page
      .locator("html[data-awake], html:not(:has(script[type=module]))")
      .waitFor({ state: "attached" });
  };
  const { goto, reload } = page;
  page.goto = async (...args) => {
    const response = await goto.apply(page, args);
    await awake();
    return response;
  };
  page.reload = async (...args) => {
    const response = await reload.apply(page, args);
    await awake();
    return response;
  };
  return page;
}

/** Signs somebody in as the product does, without the form; the form has tests of its own. */
export async function signIn(context: BrowserContext, who: Person, address: string): Promise<void> {
  const { cookie } = await openSession(who.account.id, "Test browser", false);
  const [pair = ""] = cookie.split(";");
  const [name = "", value = ""] = pair.split("=");
  await context.addCookies([
    { name, value, url: address, httpOnly: true, sameSite: "Lax" },
    { name: "evenkeel-language", value: who.account.locale, url: address },
  ]);
}
