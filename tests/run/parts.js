import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";

/**
 * Runs one part, its output shown as it comes; counts it as one check.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runPart(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    // What a production build was made with must not decide how tests run.
    env: { ...process.env, NODE_ENV: "test", ...env },
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve({ passed: 0, failed: 1 });
    });
    child.once("exit", (code) =>
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
    );
  });
}

/**
 * Counts the tests of a report by vitest or playwright; one that passed only when it was tried again
 * has failed.
 * @param {string} file
 */
export function countReport(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  if ("stats" in report) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) };
  }
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ one) =>
      one.status === "failed" && one.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}
