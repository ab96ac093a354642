import { parseArgs } from "node:util";
import { findPrograms } from "../run/programs.js";
import {
  crowd,
  databaseRestarted,
  killed,
  manyProcesses,
  notReading,
  offline,
  removed,
  sentAgain,
  type Fault,
} from "./faults.ts";
import { openStage } from "./stage.ts";
import { startBundle } from "./start-bundle.ts";

/**
 * `npm run faults [-- --seed N --only word --part 0.1]`: does to the production build what can go wrong, and
 * sees whether every promise holds. The seed chooses the moments; the same one chooses the same again.
 */
const faults: [name: string, fault: Fault, size: number][] = [
  ["killed while people post", killed, 200],
  ["PostgreSQL restarted or cut", databaseRestarted, 20],
  ["two processes and Redis struck", manyProcesses, 30],
  ["away for 5,000 messages", offline, 5000],
  ["sent again, twice at once, in no order", sentAgain, 2000],
  ["a device that does not read", notReading, 60],
  ["2,000 come back at once", crowd, 2000],
  ["left in the middle of everything", removed, 50],
];

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    only: { type: "string", default: "" },
    /** Part of the whole, for a quick look: 0.1 kills twenty times instead of two hundred. */
    part: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
console.log(`seed ${seed} (again with: npm run faults -- --seed ${seed})\n`);
Object.assign(process.env, await findPrograms());
let broken = 0;
const lines: string[] = [];
for (const [name, fault, size] of faults.filter(([one]) => one.includes(values.only))) {
  const stage = await openStage(startBundle, seed);
  const began = Date.now();
  let seen: string;
  try {
    seen = `held    ${await fault(stage, Math.ceil(size * Number(values.part)))}`;
  } catch (error) {
    broken += 1;
    seen = `BROKEN  ${(error as Error).message.split("\n")[0]}`;
    console.error(error);
  }
  lines.push(`${name.padEnd(40)} ${seen} (${Math.round((Date.now() - began) / 1000)} s)`);
  console.log(lines.at(-1));
  await stage.close();
}
console.log(`\nseed ${seed}\n${lines.join("\n")}\n`);
console.log(broken === 0 ? "Every promise held." : `${broken} broken.`);
process.exit(broken === 0 ? 0 : 1);
