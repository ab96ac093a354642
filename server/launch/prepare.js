// Runs before anything is installed: only what Node itself brings.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The project's own directory, wherever we were called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const oldestNode = [20, 19];
const sources = ["app", "db", "public", "server"];
const settings = [
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
];
const buildStamp = path.join(root, "build/.evenkeel-built");

/** Says one sentence and ends, without a stack: for what the person at the terminal can mend. */
export function giveUp(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Ends with one sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  giveUp(
    `Evenkeel needs Node ${oldestNode.join(".")} or newer, and this is Node ${process.versions.node}.`,
  );
}

/** Installs the packages that package-lock.json names, if they are not there yet. */
export async function install() {
  if (isInstalled()) return;
  console.log("Installing packages (once; this takes a minute or two) …");
  await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** npm writes down what it installed as its last step; what only other systems need may be missing. */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  const wanted = packagesIn("package-lock.json");
  return (
    installed !== null &&
    Object.entries(wanted ?? {}).every(([place, { version, optional }]) => {
      if (place === "") return true;
      const found = installed[place];
      return found ? found.version === version : Boolean(optional);
    })
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesIn(file) {
  const place = path.join(root, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, "utf8")).packages : null;
}

/** Builds the app, if something that it is made of changed since the last build. */
export async function build() {
  const wanted = hashOf(filesOf([...sources, ...settings]));
  if (readStamp(buildStamp) === wanted) return;
  console.log("Building …");
  await run(process.execPath, [
    path.join(root, "node_modules/@remix-run/dev/dist/cli.js"),
    "vite:build",
    "--logLevel",
    "warn",
  ]);
  writeStamp(buildStamp, wanted);
}

/**
 * Runs a command in the project, its output shown, and a sign of life every ten seconds of silence.
 * @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
export function run(command, args, env = process.env) {
  const name = path.basename(args[0] && command === process.execPath ? args[0] : command);
  const began = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const life = setInterval(() => {
    console.log(`  … still working (${Math.round((Date.now() - began) / 1000)} s)`);
  }, 10_000);
  return new Promise((resolve) => {
    child.once("error", (error) => giveUp(`${name} could not be run: ${error.message}.`));
    child.once("exit", (code, signal) => {
      clearInterval(life);
      if (code === 0) resolve();
      else giveUp(`${name} ended with ${signal ?? code}; what it said stands above.`);
    });
  });
}

/** Whether a command of that name can be run. */
export function hasCommand(/** @type {string} */ name) {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;
}

/** @param {string[]} places @returns {string[]} */
function filesOf(places) {
  return places.flatMap((place) => {
    const file = path.join(root, place);
    if (!existsSync(file)) return [];
    if (!statSync(file).isDirectory()) return [file];
    return readdirSync(file, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  });
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files.sort())
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} file */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** @param {string} file @param {string} content */
function writeStamp(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
