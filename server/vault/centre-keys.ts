import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDirectory } from "#db/client.ts";
import { StartupProblem } from "#db/embedded/sentence.ts";
import { env } from "../env.ts";
import { keyLength } from "./sealing.ts";

/** One of the centre's keys, with the name by which member keys say which one wraps them. */
export interface CentreKey {
  name: string;
  key: Buffer;
}

let known: CentreKey[] | undefined;

/**
 * The centre's keys: the first one wraps, all of them open. A demo makes its own and keeps it beside
 * its database.
 * @throws StartupProblem when a real centre has none, or one that is none.
 */
export function centreKeys(): CentreKey[] {
  known ??= (env.dataKeys.length > 0 ? env.dataKeys : [demoKey()]).map(asKey);
  return known;
}

/** Forgets what was read; for tests, and for a rotation that was announced to a running process. */
export function forgetCentreKeys(): void {
  known = undefined;
}

/** A new key, as the setting wants it. */
export function makeKey(): string {
  return randomBytes(keyLength).toString("base64");
}

function asKey(text: string): CentreKey {
  const key = Buffer.from(text, "base64");
  if (key.length !== keyLength)
    throw new StartupProblem(
      "A key in DATA_KEY is not 32 bytes in base64: make one with `npm run keys -- make`.",
    );
  return { name: createHash("sha256").update(key).digest("hex").slice(0, 16), key };
}

function demoKey(): string {
  if (!env.isDemo)
    throw new StartupProblem(
      "A real centre seals what members write for themselves, and needs DATA_KEY for that: make one with `npm run keys -- make`, set it, and keep a copy apart from the backups.",
    );
  const file = path.resolve(dataDirectory(), "data-key");
  try {
    return existsSync(file) ? readFileSync(file, "utf8").trim() : firstToWrite(file);
  } catch {
    throw new StartupProblem(
      `A key can not be kept in ${file}: set DATA_KEY, or EVENKEEL_DATA_DIR to a place that can be written to.`,
    );
  }
}

/** Two processes may begin at once: one of them makes the key, and both read that one. */
function firstToWrite(file: string): string {
  try {
    mkdirSync(path.dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  try {
    writeFileSync(file, makeKey(), { mode: 0o600, flag: "wx" });
    chmodSync(file, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
