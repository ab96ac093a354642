import type { DrillTempo } from "#db/schema/index.ts";
import type { ScenarioStep } from "./step.ts";

/** How much faster than calm: fifteen minutes become three. */
const haste: Record<DrillTempo, number> = { calm: 1, quick: 5 };

/** Everything that is played, in its order; the words are beside it, in each language. */
export const steps: ScenarioStep[] = [
  { name: "hello", at: 5, by: "ana", does: "say", part: null },
  { name: "hello-back", at: 45, by: "leo", does: "say", part: null },
  { name: "lapse", at: 120, by: "ana", does: "say", part: "lapse" },
  { name: "lapse-answer", at: 180, by: "leo", does: "say", part: "lapse" },
  { name: "raid-unkind", at: 300, by: "zed", does: "say", part: "raid" },
  { name: "raid-selling", at: 315, by: "rok", does: "say", part: "raid" },
  {
    name: "report-unkind",
    at: 330,
    by: "leo",
    does: { report: "raid-unkind", reason: "harassment" },
    part: "raid",
  },
  { name: "raid-link", at: 345, by: "vex", does: "say", part: "raid" },
  {
    name: "report-selling",
    at: 360,
    by: "leo",
    does: { report: "raid-selling", reason: "selling" },
    part: "raid",
  },
  { name: "raid-mocking", at: 380, by: "zed", does: "say", part: "raid" },
  { name: "raid-again", at: 400, by: "rok", does: "say", part: "raid" },
  {
    name: "report-link",
    at: 415,
    by: "leo",
    does: { report: "raid-link", reason: "selling" },
    part: "raid",
  },
  { name: "crisis", at: 600, by: "mika", does: "say", part: "crisis" },
  { name: "crisis-answer", at: 640, by: "ana", does: "say", part: "crisis" },
  { name: "good-night", at: 900, by: "leo", does: "say", part: null },
];

/** When a step is played, at a tempo. Pure. */
export const instantOf = (step: ScenarioStep, tempo: DrillTempo, startedAt: Date): Date =>
  new Date(startedAt.getTime() + (step.at * 1000) / haste[tempo]);
