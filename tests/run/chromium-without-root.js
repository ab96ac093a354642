import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../server/launch/prepare.js";
import { unpackPackages, writeStarter } from "./unpack.js";

const base = path.join(root, ".data/browser");
const starter = path.join(base, "chromium");

/** The Chromium that was unpacked here earlier, if it was. */
export function unpackedChromium() {
  return existsSync(starter) ? starter : "";
}

/** Unpacks Debian's Chromium below `.data/browser`. */
export async function unpackChromium() {
  const tree = await unpackPackages(base, ["chromium", "fonts-dejavu-core"]);
  const fonts = path.join(base, "fonts.conf");
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${tree}/usr/share/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${base}/font-cache</cachedir></fontconfig>\n`,
  );
  writeStarter(starter, tree, "usr/lib/chromium/chromium", { FONTCONFIG_FILE: fonts });
}
