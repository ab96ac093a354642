import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "../../server/launch/prepare.js";

const base = path.join(root, ".data/browser");
const tree = path.join(base, "root");
const starter = path.join(base, "chromium");

/** The Chromium that was unpacked here earlier, if it was. */
export function unpackedChromium() {
  return existsSync(starter) ? starter : "";
}

/**
 * Unpacks Debian's Chromium, with every library that the system lacks, below `.data/browser`: nothing
 * is installed, and nothing outside the project is touched.
 */
export async function unpackChromium() {
  const apt = aptIn(base);
  await run("apt-get", [...apt, "update", "-q"]);
  await run("apt-get", [
    ...apt,
    "install",
    "-y",
    "-q",
    "--no-install-recommends",
    "--download-only",
    "chromium",
    "fonts-dejavu-core",
  ]);
  mkdirSync(tree, { recursive: true });
  const archives = path.join(base, "cache/archives");
  for (const file of readdirSync(archives).filter((name) => name.endsWith(".deb"))) {
    await run("dpkg-deb", ["-x", path.join(archives, file), tree]);
  }
  writeStarter();
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

function writeStarter() {
  const triplet = spawnSync("gcc", ["-dumpmachine"], { encoding: "utf8" }).stdout?.trim();
  const folders = [
    ...readdirSync(path.join(tree, "usr/lib"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /-linux-gnu/.test(entry.name))
      .flatMap(({ name }) => [path.join(tree, "usr/lib", name), path.join(tree, "lib", name)]),
    ...(triplet ? [path.join(tree, "usr/lib", triplet)] : []),
  ];
  const libraries = [...new Set(folders)].flatMap((folder) => [
    folder,
    path.join(folder, "nss"),
    path.join(folder, "pulseaudio"),
  ]);
  const fonts = path.join(base, "fonts.conf");
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${tree}/usr/share/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${base}/font-cache</cachedir></fontconfig>\n`,
  );
  writeFileSync(
    starter,
    `#!/bin/sh\nexport LD_LIBRARY_PATH="${libraries.join(":")}"\nexport FONTCONFIG_FILE="${fonts}"\nexec "${tree}/usr/lib/chromium/chromium" "$@"\n`,
  );
  chmodSync(starter, 0o755);
}
