import { createHash } from "node:crypto";
import { accessSync, chownSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import type { RunAs } from "./account.ts";
import { StartupProblem } from "./sentence.ts";

/** Where the embedded server keeps its things. */
export interface Places {
  /** The data directory of PostgreSQL itself. */
  cluster: string;
  /** Beside it: password, log. */
  base: string;
  /** The binaries have to be copied here, since PostgreSQL's account can't reach `node_modules`. */
  binariesCopy: string | null;
}

/**
 * Chooses the places below `dataDir`. When root runs us from where PostgreSQL's account may not go (a
 * private home such as /root), its data and a copy of its binaries live in /var/lib/evenkeel.
 * @throws StartupProblem when the directory can't be written.
 */
export function placesFor(dataDir: string, as: RunAs, binaries: string): Places {
  makeWritable(dataDir);
  const isReachable = as.uid === undefined || (mayPass(dataDir) && mayPass(binaries));
  if (isReachable) return { cluster: path.join(dataDir, "pg"), base: dataDir, binariesCopy: null };
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  const base = path.join("/var/lib/evenkeel", name);
  makeWritable(base);
  return {
    cluster: path.join(base, "pg"),
    base,
    binariesCopy: path.join("/var/lib/evenkeel", "postgresql"),
  };
}

/** Whether an account that owns nothing on the way may go through to a directory. */
function mayPass(directory: string): boolean {
  for (let at = path.resolve(directory); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

function makeWritable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o755 });
    accessSync(directory, constants.W_OK);
  } catch {
    throw new StartupProblem(
      `The directory ${directory} can not be written, and Evenkeel keeps its data there: make it writable, or choose another with EVENKEEL_DATA_DIR.`,
    );
  }
}

/** Gives something to PostgreSQL's account, where that is not ours. */
export function giveTo(as: RunAs, file: string): void {
  if (as.uid !== undefined && as.gid !== undefined) chownSync(file, as.uid, as.gid);
}
