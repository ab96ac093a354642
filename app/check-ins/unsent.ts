import type { Halt, ReturnedToUse } from "#server/check-ins/contract.ts";

/** Longest that an unsent check-in is kept on a device, in milliseconds (48 hours): then it is too late. */
const keptFor = 48 * 60 * 60 * 1000;

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

/** A check-in on its way: with when it was made by this device's clock, in milliseconds. */
export interface Draft {
  clientId: string;
  madeAt: number;
  day: "today" | "yesterday";
  timeZone: string;
  fields: Fields;
}

const prefix = (accountId: string) => `evenkeel:check-in:${accountId}:`;

/** Everything that one person noted in this browser and that has not arrived yet, oldest first. */
export function unsent(accountId: string): Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix(accountId)))
      .map((key) => parse(key))
      .filter((draft) => draft !== null)
      .sort((one, other) => one.madeAt - other.madeAt);
  } catch {
    return [];
  }
}

/** Keeps a check-in until it has arrived; where storage is full or forbidden it is on the screen still. */
export function keep(accountId: string, draft: Draft): void {
  try {
    localStorage.setItem(prefix(accountId) + draft.clientId, JSON.stringify(draft));
  } catch {
    // Full or forbidden; see above.
  }
}

/** It has arrived, or can't any more: nothing of it stays on the device. */
export function forget(accountId: string, clientId: string): void {
  try {
    localStorage.removeItem(prefix(accountId) + clientId);
  } catch {
    // Nothing was kept, then.
  }
}

/** A draft that is whole and in time; anything else is taken away, for it holds private words. */
function parse(key: string): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Draft>;
    const { clientId, madeAt, day, timeZone, fields } = kept;
    const isWhole =
      typeof clientId === "string" &&
      typeof madeAt === "number" &&
      typeof timeZone === "string" &&
      (day === "today" || day === "yesterday") &&
      typeof fields?.arousal === "number";
    if (isWhole && Date.now() - madeAt < keptFor)
      return { clientId, madeAt, day, timeZone, fields };
  } catch {
    // Not ours, or broken.
  }
  localStorage.removeItem(key);
  return null;
}
