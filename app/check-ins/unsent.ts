import type { Halt, ReturnedToUse } from "#server/check-ins/contract.ts";
import { keptDrafts, type KeptDrafts, type Made } from "../lib/kept-drafts.ts";

/** What was answered so far; what is left out was not touched. */
export interface Fields {
  arousal?: number;
  craving?: number;
  mood?: number;
  sleepHours?: number | "";
  halt?: Halt[];
  returnedToUse?: ReturnedToUse;
  note?: string;
  sharing?: "private" | "group";
  slug?: string;
  sharesNote?: boolean;
}

/** A check-in on its way. */
export interface Draft extends Made {
  day: "today" | "yesterday";
  timeZone: string;
  fields: Fields;
}

/** Everything that one person noted in this browser and that has not arrived yet. */
export const unsent = (accountId: string): KeptDrafts<Draft> =>
  keptDrafts<Draft>(
    "check-in",
    accountId,
    ({ day, timeZone, fields }) =>
      typeof timeZone === "string" &&
      (day === "today" || day === "yesterday") &&
      typeof fields?.arousal === "number",
  );
