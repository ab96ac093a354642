import "#app/i18n/parts/player.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import type { Beat } from "./plan.ts";

type Breath = Extract<Beat, { kind: "breath" }>;

/** What one is asked in each phase of a breath. */
export const phaseWords: Record<Breath["phase"], Key> = {
  in: "player.in",
  "in-again": "player.in-again",
  hold: "player.hold",
  out: "player.out",
  rest: "player.rest",
};
