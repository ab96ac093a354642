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
 * Counts the tests of a report by vitest or playwright, and names those that passed only at a second try.
 * @param {string} file
 * @returns {{ passed: number, failed: number, unsure: string[] }}
 */
export function countReport(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  if ("stats" in report) {
    const { expected, unexpected, flaky } = report.stats;
    return {
      passed: expected + flaky,
      failed: unexpected + (report.errors?.length ?? 0),
      unsure: report.suites.flatMap(secondTries),
    };
  }
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ one) =>
      one.status === "failed" && one.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    unsure: [],
  };
}

/**
 * @typedef {{ title: string, file: string, tests: { status: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function secondTries({ specs = [], suites = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [...here.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(secondTries)];
}
