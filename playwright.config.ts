import { defineConfig } from "@playwright/test";

/** Neither root's missing sandbox nor Chromium's own calls home belong in a test. */
const quietly = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  globalSetup: "./tests/support/browser-setup.ts",
  forbidOnly: true,
  // A whole browser beside a whole house is not always on time; what needed a second try is named at the end.
  retries: 1,
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.EVENKEEL_CHROMIUM ?? "/usr/bin/chromium",
      args: quietly,
    },
  },
});
