import type { PlanPart } from "#server/safety/plan/contract.ts";

const all: Record<PlanPart, true> = {
  signs: true,
  alone: true,
  places: true,
  people: true,
  professionals: true,
  surroundings: true,
  reasons: true,
};

/** The parts of a plan, in the order that it is gone through. */
export const planParts = Object.keys(all) as PlanPart[];
