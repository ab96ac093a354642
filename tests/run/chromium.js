import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { giveUp, hasCommand, root, run } from "../../server/launch/prepare.js";
import { unpackChromium, unpackedChromium } from "./chromium-without-root.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium for the browser tests, or brings one: the one that is named, the system's, one that
 * Playwright keeps; else from Debian's packages (installed by root, unpacked by anybody else), else by
 * Playwright's own download.
 * @returns {Promise<string>} the program's path
 */
export async function findChromium() {
  const found =
    process.env.EVENKEEL_CHROMIUM || onPath() || unpackedChromium() || (await playwrights());
  if (found) return found;
  console.log("Fetching Chromium for the browser tests (once) …");
  if (hasCommand("apt-get")) {
    if (process.getuid?.() === 0) await installAsRoot();
    else await unpackChromium();
    const brought = onPath() || unpackedChromium();
    if (brought) return brought;
  }
  await run(process.execPath, [
    `${root}/node_modules/@playwright/test/cli.js`,
    "install",
    "chromium",
  ]);
  return (
    (await playwrights()) ??
    giveUp("No Chromium could be had: install one, or name it with EVENKEEL_CHROMIUM.") ??
    ""
  );
}

function onPath() {
  for (const name of names) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    if (found.status === 0) return found.stdout.trim();
  }
  return "";
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

async function installAsRoot() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], env);
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], env);
}
