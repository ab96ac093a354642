import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { giveUp, hasCommand, root } from "../../server/launch/prepare.js";
import { unpackPackages, writeStarter } from "./unpack.js";

/**
 * What the tests of several processes need besides Node, and the settings that name it.
 * @type {Record<string, { setting: string, place: string }>}
 */
const wanted = {
  "redis-server": { setting: "EVENKEEL_REDIS", place: "usr/bin/redis-server" },
  nginx: { setting: "EVENKEEL_NGINX", place: "usr/sbin/nginx" },
};

/**
 * Finds Redis and nginx, or brings them: those that are named, the system's, else from Debian's packages,
 * unpacked below `.data/programs`.
 * @returns {Promise<Record<string, string>>} settings for the tests, with the programs' paths
 */
export async function findPrograms() {
  /** @type {Record<string, string>} */
  const found = {};
  for (const [name, { setting, place }] of Object.entries(wanted)) {
    found[setting] =
      process.env[setting] || onPath(name) || unpacked(name) || (await bring(name, place));
  }
  return found;
}

/** @param {string} name */
function onPath(name) {
  // Debian keeps servers where only root looks.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/local/sbin:/usr/sbin` };
  const asked = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8", env });
  return asked.status === 0 ? asked.stdout.trim() : "";
}

const starterOf = (/** @type {string} */ name) => path.join(root, ".data/programs", name, "start");
const unpacked = (/** @type {string} */ name) =>
  existsSync(starterOf(name)) ? starterOf(name) : "";

/** @param {string} name @param {string} place */
async function bring(name, place) {
  if (!hasCommand("apt-get")) {
    giveUp(`The tests of several processes need ${name}: install it, and run them again.`);
  }
  console.log(`Fetching ${name} for the tests of several processes (once) …`);
  // Unpacked, never installed, not even by root: Debian would start them as services of the machine.
  const starter = starterOf(name);
  writeStarter(starter, await unpackPackages(path.dirname(starter), [name]), place);
  return starter;
}
