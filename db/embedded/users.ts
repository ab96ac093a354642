import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "./cluster.ts";

/** That this process uses the server. */
export interface Use {
  /** Ends the use; answers whether nobody else uses the server now. */
  leave(): boolean;
  /** Ties the server's life to ours; see `watcher`. */
  watch(serverPid: number): void;
}

/**
 * Waits for the end of whoever holds its input, by whatever cause, then signs that use off and stops
 * the server if it was the last. $0: the server, $1: the directory of uses, $2: the use.
 */
const watcher = `cat >/dev/null
rm -f "$1/$2"
for use in "$1"/*; do
  pid="\${use##*/}"
  kill -0 "\${pid%-*}" 2>/dev/null && exit 0
done
kill -INT "$0" 2>/dev/null`;

let uses = 0;

/** Signs this process on as a user of the server whose things are in `base`. */
export function signOn(base: string): Use {
  const directory = path.join(base, "pg.users");
  mkdirSync(directory, { recursive: true });
  uses += 1;
  const name = `${process.pid}-${uses}`;
  writeFileSync(path.join(directory, name), "");
  return {
    leave() {
      rmSync(path.join(directory, name), { force: true });
      return readdirSync(directory).every((other) => !isAlive(Number(other.split("-")[0])));
    },
    watch(serverPid) {
      // In a session of its own: neither Ctrl-C nor a kill of our process group reaches it before us.
      const child = spawn("/bin/sh", ["-c", watcher, String(serverPid), directory, name], {
        detached: true,
        stdio: ["pipe", "ignore", "ignore"],
        cwd: "/",
      });
      child.unref();
      (child.stdin as unknown as { unref(): void }).unref();
    },
  };
}
