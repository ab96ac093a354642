import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: ["tests/support/no-stray-output.ts", "tests/support/one-seed.ts"],
    env: { LOG_LEVEL: "silent", BASE_URL: "", SMTP_URL: "", DATABASE_URL: "" },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
