import { readFileSync } from "node:fs";
import { StartupProblem } from "./sentence.ts";

/** The system account that PostgreSQL runs as; empty for our own. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it `postgres` or `nobody`.
 * @throws StartupProblem when there is neither.
 */
export function accountForPostgres(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"]
    .map((name) => accounts.find(([first]) => first === name))
    .find(Boolean);
  if (!found) {
    throw new StartupProblem(
      "PostgreSQL does not run as root, and this system has neither a 'postgres' nor a 'nobody' account: start Evenkeel as an ordinary user, or set DATABASE_URL.",
    );
  }
  return { uid: Number(found[2]), gid: Number(found[3]) };
}
