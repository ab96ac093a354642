// `npm test [lint types unit browser]`: installs what is missing, then runs every part and adds it up.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { build, giveUp, install, requireNode, root } from "../server/launch/prepare.js";
import { findChromium } from "./run/chromium.js";
import { findPrograms } from "./run/programs.js";
import { countReport, runPart } from "./run/parts.js";

const known = ["lint", "types", "unit", "browser"];
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !known.includes(part));
if (unknown) giveUp(`There is no part called ${unknown}; there are ${known.join(", ")}.`);
const parts = asked.length > 0 ? asked : known;

requireNode();
process.chdir(root);
await install();
const reports = path.resolve(".data/reports");
mkdirSync(reports, { recursive: true });

const bin = (/** @type {string} */ name) => path.resolve("node_modules/.bin", name);
/** @type {Record<string, () => Promise<{ passed: number, failed: number, unsure?: string[] }>>} */
const runners = {
  lint: async () =>
    both(
      await runPart(bin("oxlint"), ["--deny-warnings"]),
      await runPart(bin("oxfmt"), ["--check"]),
    ),
  types: () => runPart(bin("tsc"), ["--noEmit"]),
  unit: async () => {
    const reporting = ["--reporter=default", "--reporter=json"];
    const into = `--outputFile.json=${reportFile("unit")}`;
    return withReport("unit", bin("vitest"), ["run", ...reporting, into], await findPrograms());
  },
  browser: async () => {
    await build();
    const chromium = await findChromium();
    return withReport("browser", bin("playwright"), ["test", "--reporter=list,json"], {
      EVENKEEL_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile("browser"),
    });
  },
};

let passed = 0;
let failed = 0;
const lines = [];
for (const part of parts) {
  console.log(`\n── ${part} ──`);
  const began = Date.now();
  const counted = await runners[part]?.();
  if (!counted) continue;
  passed += counted.passed;
  failed += counted.failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  lines.push(`${part.padEnd(8)} ${counted.passed} passed, ${counted.failed} failed, ${seconds} s`);
  for (const name of counted.unsure ?? []) lines.push(`         only at its second try: ${name}`);
}
console.log(`\n${lines.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string} part */
function reportFile(part) {
  return path.join(reports, `${part}.json`);
}

/** @param {string} part @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
async function withReport(part, command, args, env) {
  rmSync(reportFile(part), { force: true });
  const whole = await runPart(command, args, env);
  if (!existsSync(reportFile(part))) return { passed: 0, failed: 1 };
  const counted = countReport(reportFile(part));
  // A runner that fails outside any test (a crash, a left-over error) must not look like success.
  return whole.failed > 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @param {{ passed: number, failed: number }} one @param {{ passed: number, failed: number }} other */
function both(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
