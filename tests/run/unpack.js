import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../server/launch/prepare.js";

/**
 * Unpacks Debian packages, with every library that the system lacks, below a directory of ours: nothing
 * is installed, and nothing outside that directory is touched. Answers with the root of what was unpacked.
 * @param {string} base @param {string[]} packages
 */
export async function unpackPackages(base, packages) {
  const tree = path.join(base, "root");
  const apt = aptIn(base);
  await run("apt-get", [...apt, "update", "-q"]);
  const quietly = ["install", "-y", "-q", "--no-install-recommends", "--download-only"];
  await run("apt-get", [...apt, ...quietly, ...packages]);
  mkdirSync(tree, { recursive: true });
  const archives = path.join(base, "cache/archives");
  for (const file of readdirSync(archives).filter((name) => name.endsWith(".deb"))) {
    await run("dpkg-deb", ["-x", path.join(archives, file), tree]);
  }
  return tree;
}

/**
 * Writes a program of one line that starts an unpacked one with the libraries beside it.
 * @param {string} starter @param {string} tree @param {string} program below `tree`
 * @param {Record<string, string>} [environment]
 */
export function writeStarter(starter, tree, program, environment = {}) {
  const settings = { LD_LIBRARY_PATH: librariesIn(tree).join(":"), ...environment };
  const exports = Object.entries(settings).map(([name, value]) => `export ${name}="${value}"\n`);
  writeFileSync(starter, `#!/bin/sh\n${exports.join("")}exec "${path.join(tree, program)}" "$@"\n`);
  chmodSync(starter, 0o755);
}

/** apt's settings for lists and downloads of our own; what the system has installed is still known. */
function aptIn(/** @type {string} */ directory) {
  for (const name of ["lists/partial", "cache/archives/partial", "log"]) {
    mkdirSync(path.join(directory, name), { recursive: true });
  }
  const settings = {
    "Dir::State::Lists": path.join(directory, "lists"),
    "Dir::Cache": path.join(directory, "cache"),
    "Dir::Log": path.join(directory, "log"),
    "Debug::NoLocking": "1",
    "APT::Sandbox::User": "",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
}

function librariesIn(/** @type {string} */ tree) {
  const triplet = spawnSync("gcc", ["-dumpmachine"], { encoding: "utf8" }).stdout?.trim();
  const libraries = path.join(tree, "usr/lib");
  const found = existsSync(libraries) ? readdirSync(libraries, { withFileTypes: true }) : [];
  const folders = [
    ...found
      .filter((entry) => entry.isDirectory() && /-linux-gnu/.test(entry.name))
      .flatMap(({ name }) => [path.join(libraries, name), path.join(tree, "lib", name)]),
    ...(triplet ? [path.join(libraries, triplet)] : []),
  ];
  return [...new Set(folders)].flatMap((folder) => [
    folder,
    path.join(folder, "nss"),
    path.join(folder, "pulseaudio"),
  ]);
}
