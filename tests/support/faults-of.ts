import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** By day on the narrowest phone, and by night on a wide screen. */
export const looks = [
  ["light", 320],
  ["dark", 1280],
] as const;

/**
 * What somebody would stumble over on a page as it stands, `what` being its name: every violation that
 * axe knows of, and whatever makes the page wider than the screen. None is good.
 */
export async function faultsOf(
  page: Page,
  what = new URL(page.url()).pathname,
  rules?: readonly string[],
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Without the second page that axe opens for frames of other hosts: we have none, and it is slow.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
  return [...found, ...(await tooWide(page, what))];
}

/** What can be another by night and on a wide screen; the rest was asked by day. */
const rulesOfLooks = ["color-contrast", "link-in-text-block", "target-size", "region"];

async function tooWide(page: Page, what: string): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`${what}: ${over} px too wide`] : [];
}

/**
 * The same in each of `looks`. A page in Spanish has other words than in English, and the same markup and
 * colours: of it is only asked whether it fits the narrowest phone.
 */
export async function faultsInEveryLook(
  page: Page,
  what = new URL(page.url()).pathname,
): Promise<string[]> {
  const found: string[] = [];
  const isSpanish = (await page.locator("html").getAttribute("lang")) === "es";
  for (const [at, [look, width]] of (isSpanish ? looks.slice(0, 1) : looks).entries()) {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme: look, reducedMotion: "reduce" });
    const faults = await (isSpanish
      ? tooWide(page, what)
      : faultsOf(page, what, at > 0 ? rulesOfLooks : undefined));
    found.push(...faults.map((fault) => `${look}, ${width} px: ${fault}`));
  }
  return found;
}
