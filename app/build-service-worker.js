// Bundles `app/sw.ts` after the browser build, with the list of files that it keeps.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** The styles, letters and drawings that *Help now* needs; scripts are not among them: it has none. */
const isNeeded = (/** @type {string} */ name) => /\.(css|woff2)$/.test(name);

/** @param {string} client the directory of the browser build */
export async function buildServiceWorker(client) {
  const assets = readdirSync(path.join(client, "assets")).filter(isNeeded);
  const files = [
    ...assets.map((name) => `/assets/${name}`),
    "/icons.svg",
    "/favicon.svg",
    "/leave.js",
  ];
  const { outputFiles } = await build({
    entryPoints: ["app/sw.ts"],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    define: { BUILD: JSON.stringify({ name: hashOf(client, files), files }) },
  });
  writeFileSync(path.join(client, "sw.js"), outputFiles[0]?.contents ?? "");
}

/** @param {string} client @param {string[]} files */
function hashOf(client, files) {
  const hash = createHash("sha256").update(String(Date.now()));
  for (const file of files) hash.update(readFileSync(path.join(client, file)));
  return hash.digest("hex").slice(0, 12);
}
