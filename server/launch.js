// `npm start`, `npm run dev`, `npm run build`: everything that a machine with only Node needs.
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build, giveUp, install, requireNode, root } from "./launch/prepare.js";

requireNode();
process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
const isDevelopment = process.argv.includes("--dev");
// React and Remix look at this while they are loaded, so it has to be settled before.
process.env.NODE_ENV = isDevelopment ? "development" : "production";

try {
  await install();
  if (!isDevelopment) await build();
} catch (error) {
  const { code, path: place } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === "EACCES" || code === "EROFS" || code === "ENOSPC") {
    giveUp(
      `${place ?? root} can not be written (${code}): Evenkeel installs and builds in its own directory.`,
    );
  }
  throw error;
}
if (!process.argv.includes("--build-only")) {
  await import(pathToFileURL(path.join(root, "server/start.js")).href);
}
