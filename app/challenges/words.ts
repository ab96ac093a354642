import type { Key } from "#app/i18n/catalogues.ts";
import type { Unit } from "#server/challenges/contract.ts";

/** An amount in words: `3 days`. */
export const amountKeys = {
  days: "challenges.done-days",
  sessions: "challenges.done-sessions",
  minutes: "challenges.done-minutes",
  breaths: "challenges.done-breaths",
} as const satisfies Record<Unit, Key>;

/** What a challenge may be counted in, as a form offers it. */
export const unitKeys = {
  days: "challenges.unit-days",
  sessions: "challenges.unit-sessions",
  minutes: "challenges.unit-minutes",
  breaths: "challenges.unit-breaths",
} as const satisfies Record<Unit, Key>;
