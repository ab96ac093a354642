import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive } from "./cluster.ts";

/** That this process uses the server. */
export interface Use {
  /** Ends the use; answers whether nobody else uses the server now. */
  leave(): boolean;
}

/**
 * Waits for the end of whoever holds its input, by whatever cause, then signs that use off and stops
 * the server if it was the last. $0: the server's file with its number, $1: the directory of uses,
 * $2: the use. A number may belong to another program by now; only Linux lets us look.
 */
const watcher = `cat >/dev/null
rm -f "$1/$2"
for use in "$1"/*; do
  pid="\${use##*/}"
  kill -0 "\${pid%-*}" 2>/dev/null && exit 0
done
read -r server <"$0" || exit 0
[ -d /proc/self ] && ! grep -q postgres "/proc/$server/cmdline" && exit 0
kill -INT "$server"`;

let uses = 0;

/**
 * Signs this process on as a user of the server whose things are in `base`, and ties the server's
 * life to ours: which server that is, its file `pidFile` says at the end.
 */
export function signOn(base: string, pidFile: string): Use {
  const directory = path.join(base, "pg.users");
  mkdirSync(directory, { recursive: true });
  uses += 1;
  const name = `${process.pid}-${uses}`;
  writeFileSync(path.join(directory, name), "");
  watch(pidFile, directory, name);
  return {
    leave() {
      rmSync(path.join(directory, name), { force: true });
      return readdirSync(directory).every((other) => !isAlive(Number(other.split("-")[0])));
    },
  };
}

/** In a session of its own: neither Ctrl-C nor a kill of our process group reaches it before us. */
function watch(pidFile: string, directory: string, name: string): void {
  const child = spawn("/bin/sh", ["-c", watcher, pidFile, directory, name], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    cwd: "/",
  });
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
}
