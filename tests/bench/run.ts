import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openBench, type Scenario } from "./bench.ts";
import { goals, lineFor, reaches, type Figure } from "./goals.ts";
import { checkingIn } from "./scenarios/check-in.ts";
import { breakingConnections } from "./scenarios/churn.ts";
import { yearOfCheckIns } from "./scenarios/check-ins.ts";
import { finishingTogether } from "./scenarios/finishing.ts";
import { largeFlood, oneSender, smallFlood } from "./scenarios/flood.ts";
import { history } from "./scenarios/history.ts";
import { judgingOfMessages } from "./scenarios/judging.ts";
import { memoryOfMembers } from "./scenarios/memory.ts";
import { besideAFlood } from "./scenarios/neighbours.ts";
import { groupPage } from "./scenarios/pages.ts";
import { fiftyThousandReminders } from "./scenarios/reminders.ts";
import { everybodyReturns } from "./scenarios/return.ts";
import { screeningOfTexts } from "./scenarios/screening.ts";
import { steadyTalk } from "./scenarios/steady.ts";

/**
 * `npm run bench [-- --only G3,G8 --json FILE --rounds 3 --data DIR]`: our whole path (session, membership, durable
 * commit, broadcast) beside the barest server there is, in turn, in the same run on the same machine.
 * Ratios are what counts; milliseconds tell about this machine. Beside other work that writes to the
 * same disk, each commit waits for it: `--data` puts the database somewhere else.
 */
const scenarios: [ids: string[], run: Scenario][] = [
  [["G1"], largeFlood],
  [["G2"], smallFlood],
  [["G3"], oneSender],
  [["G4", "G5", "G6"], steadyTalk],
  [["G7"], memoryOfMembers],
  [["G8", "G9", "G9.one"], history],
  [["G9", "G9.all"], everybodyReturns],
  [["G10"], breakingConnections],
  [["G11"], groupPage],
  [["G12"], checkingIn],
  [["G13"], besideAFlood],
  [["C1", "C2"], finishingTogether],
  [["R1", "R2"], fiftyThousandReminders],
  [["G14"], yearOfCheckIns],
  [["judge", "judge.message"], judgingOfMessages],
  [["screen", "screen.message", "screen.note"], screeningOfTexts],
];

const { values: asked } = parseArgs({
  options: {
    only: { type: "string" },
    json: { type: "string" },
    rounds: { type: "string", default: "3" },
    data: { type: "string", default: ".data/bench" },
  },
});
const only = asked.only?.split(",");
const bench = await openBench(Number(asked.rounds), asked.data);
const figures: Record<string, Figure> = {};
try {
  console.log(`goal             figure               edge, floor`);
  for (const [ids, run] of scenarios) {
    if (only && !ids.some((id) => only.includes(id))) continue;
    const found: Record<string, Figure> = await run(bench).catch((error: unknown) => {
      console.error(`${ids[0]} could not be measured:`, error);
      process.exitCode = 1;
      return {};
    });
    Object.assign(figures, found);
    for (const goal of goals) if (found[goal.id]) console.log(lineFor(goal, found[goal.id]!));
  }
} finally {
  await bench.close();
}
if (asked.json) await writeFile(asked.json, JSON.stringify(report(), null, 2));

/** Every figure under its number, with its limits and whether it reaches them. */
function report(): Record<string, unknown> {
  const measured = goals.filter(({ id }) => figures[id]);
  return Object.fromEntries(
    measured.map((goal) => {
      const { value, of } = figures[goal.id]!;
      const { id, what, unit, better, edge, floor } = goal;
      const [reachesEdge, reachesFloor] = [edge, floor].map((limit) => reaches(goal, value, limit));
      return [id, { what, value, unit, better, edge, floor, reachesEdge, reachesFloor, of }];
    }),
  );
}
