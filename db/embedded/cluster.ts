import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { accountForPostgres, type RunAs } from "./account.ts";
import { binariesDirectory, copyBinaries, linkLibraries } from "./binaries.ts";
import { giveTo, placesFor } from "./places.ts";
import { StartupProblem } from "./sentence.ts";

/** The server does not depend on how its starter's shell was set up. */
export const plainEnvironment: NodeJS.ProcessEnv = {
  LC_ALL: "C",
  TZ: "UTC",
  NODE_ENV: "production",
};

/** Everything that is known of an embedded server before it runs. */
export interface Cluster {
  directory: string;
  /** What lies beside it: log, password, users. */
  base: string;
  log: string;
  bin: string;
  as: RunAs;
  password: string;
  /** Where its data lies when that is not below the data directory. */
  elsewhere: string | null;
}

/**
 * Finds the embedded server's data below `dataDir`, or makes it: in a scratch directory that one
 * rename puts in its place, so that a killed or raced first start leaves nothing half-made.
 * @throws StartupProblem when it can't be made, or belongs to another PostgreSQL version.
 */
export function prepareCluster(dataDir: string): Cluster {
  const as = accountForPostgres();
  const native = binariesDirectory();
  linkLibraries(native);
  const places = placesFor(path.resolve(dataDir), as, native);
  const bin = path.join(
    places.binariesCopy ? copyBinaries(native, places.binariesCopy) : native,
    "bin",
  );
  const cluster: Cluster = {
    directory: places.cluster,
    base: places.base,
    log: path.join(places.base, "pg.log"),
    bin,
    as,
    password: passwordIn(places.base),
    elsewhere: places.binariesCopy ? places.base : null,
  };
  sweepScratch(places.base);
  if (existsSync(path.join(cluster.directory, "PG_VERSION"))) refuseOtherVersion(cluster);
  else initialise(cluster, places.base);
  return cluster;
}

function passwordIn(base: string): string {
  const file = path.join(base, "pg.password");
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
}

/** What an earlier first start left that was killed; a living process's scratch is left alone. */
function sweepScratch(base: string): void {
  for (const name of readdirSync(base)) {
    const pid = Number(/^\.pg-init-(\d+)/.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) rmSync(path.join(base, name), { recursive: true, force: true });
  }
}

/** Whether a process of that number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function refuseOtherVersion({ directory, bin, as }: Cluster): void {
  const data = readFileSync(path.join(directory, "PG_VERSION"), "utf8").trim();
  const answer = spawnSync(path.join(bin, "postgres"), ["--version"], {
    ...as,
    encoding: "utf8",
    cwd: "/",
  });
  const binary = /(\d+)/.exec(answer.stdout ?? "")?.[1];
  if (binary === undefined || binary === data) return;
  throw new StartupProblem(
    `The data in ${directory} was made by PostgreSQL ${data}, and this version of Evenkeel brings PostgreSQL ${binary}: restore a backup into a new data directory, or set DATABASE_URL to a server of version ${data}.`,
  );
}

function initialise(cluster: Cluster, base: string): void {
  const scratch = path.join(base, `.pg-init-${process.pid}`);
  const passwordFile = `${scratch}.pw`;
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  for (const file of [scratch, passwordFile]) giveTo(cluster.as, file);
  const settings = [
    "--encoding=UTF8",
    "--no-locale",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  const made = spawnSync(
    path.join(cluster.bin, "initdb"),
    [
      "-D",
      scratch,
      "-U",
      "evenkeel",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--no-instructions",
      ...settings,
    ],
    { ...cluster.as, encoding: "utf8", cwd: "/", env: plainEnvironment },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(scratch, { recursive: true, force: true });
    const why = (made.stderr || String(made.error ?? "")).trim().split("\n").at(-1);
    throw new StartupProblem(`The database could not be set up in ${cluster.directory}: ${why}`);
  }
  try {
    renameSync(scratch, cluster.directory);
  } catch (error) {
    // Another first start was quicker: its work is as good as ours.
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(path.join(cluster.directory, "PG_VERSION"))) throw error;
  }
}
