import type { Key } from "#app/i18n/catalogues.ts";
import type { Halt, ReturnedToUse } from "#server/check-ins/contract.ts";

/** What each answer is called. */
export const moods: Record<number, Key> = {
  1: "check-ins.mood-1",
  2: "check-ins.mood-2",
  3: "check-ins.mood-3",
  4: "check-ins.mood-4",
  5: "check-ins.mood-5",
};
export const halts: Record<Halt, Key> = {
  hungry: "check-ins.hungry",
  angry: "check-ins.angry",
  lonely: "check-ins.lonely",
  tired: "check-ins.tired",
};
export const uses: Record<ReturnedToUse, Key> = {
  yes: "check-ins.use-yes",
  no: "check-ins.use-no",
  "rather-not": "check-ins.use-rather-not",
};
