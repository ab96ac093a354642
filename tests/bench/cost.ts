import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second, in which the kernel counts processor time. */
const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** Processor time that a process has used, in milliseconds; 0 when it is gone. */
export function processorTime(pid: number): number {
  try {
    // The name in parentheses may hold spaces; fields 14 and 15 are user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
  } catch {
    return 0;
  }
}

/** A process and all that it started, such as PostgreSQL and its backends. */
export function family(pid: number): number[] {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return [pid, ...children];
}

function parentOf(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ")[1]);
  } catch {
    return 0;
  }
}

/** Processor time of several processes together, in milliseconds. */
export const together = (pids: number[]): number =>
  pids.reduce((sum, pid) => sum + processorTime(pid), 0);
