import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import setup from "../support/browser-setup.ts";

/** `npm run screenshots`: the README's pictures, taken of the running app with its demo centre. */
const folder = "docs/screenshots";
const password = "evenkeel-demo-2026";
const pictures = [
  { name: "today", who: "maya", path: "/" },
  { name: "room", who: "maya", path: "/groups/early-mornings" },
  { name: "groups", who: "tomas", path: "/groups" },
  { name: "check-ins", who: "maya", path: "/check-ins" },
  { name: "help-now", who: null, path: "/help-now" },
];
const sizes = [
  { size: "phone", viewport: { width: 390, height: 780 }, colorScheme: "light" },
  { size: "desktop", viewport: { width: 1180, height: 740 }, colorScheme: "dark" },
] as const;

mkdirSync(folder, { recursive: true });
const stop = await setup();
const browser = await chromium.launch({
  executablePath: process.env.EVENKEEL_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
for (const { size, viewport, colorScheme } of sizes) {
  for (const { name, who, path } of pictures) {
    const context = await browser.newContext({
      baseURL: process.env.EVENKEEL_TEST_ADDRESS ?? "",
      viewport,
      colorScheme,
      locale: who === "tomas" ? "es-MX" : "en-US",
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    if (who) {
      await page.goto("/sign-in");
      await page.locator("input[name=email]").fill(`${who}@rivers.example`);
      await page.locator("input[name=password]").fill(password);
      await page.locator("main form button[type=submit]").click();
      await page.waitForURL((url) => url.pathname === "/");
    }
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `${folder}/${name}-${size}.png` });
    await context.close();
  }
}
await browser.close();
await stop();
console.log(`The pictures are in ${folder}.`);
process.exit(0);
