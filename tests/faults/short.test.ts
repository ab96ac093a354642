import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startProcess } from "#tests/support/house-process.ts";
import {
  crowd,
  databaseRestarted,
  killed,
  manyProcesses,
  offline,
  removed,
  sentAgain,
  type Fault,
} from "./faults.ts";
import { openStage, type Stage } from "./stage.ts";

/**
 * `npm run faults` in short: the same faults, a few times each. (A device that does not read is tried
 * in `tests/realtime/one-frame.test.ts`.)
 */
let stage: Stage;
beforeAll(async () => {
  // No process that is killed takes the system's own memory with it: fsync shows in the long run alone.
  stage = await openStage(startProcess, 1, ["-c", "fsync=off"]);
});
afterEach(() => stage.clear());
afterAll(() => stage.close());

const faults: [name: string, fault: Fault, size: number][] = [
  ["a process killed while people post", killed, 2],
  ["PostgreSQL restarted and cut under load", databaseRestarted, 2],
  ["two processes and Redis struck under load", manyProcesses, 3],
  ["being away for many messages", offline, 600],
  ["the same messages sent again, at once and in no order", sentAgain, 100],
  ["many people coming back at once", crowd, 60],
  ["leaving in the middle of everything", removed, 4],
];

test.each(faults)(
  "every promise outlives %s",
  async (_name, fault, size) => {
    expect(await fault(stage, size)).toMatch(/\d/);
  },
  60_000,
);
