import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { CheckInView, Halt } from "#server/check-ins/contract.ts";
import { haltFlags } from "#server/check-ins/contract.ts";
import { stateOf } from "./lines.ts";

const columns = [
  "day",
  "at",
  "time_zone",
  "kind",
  "arousal",
  "state",
  "craving",
  "mood",
  "sleep_hours",
  ...haltFlags,
  "returned_to_use",
  "note",
  "shared_with",
  "note_shared",
];

/**
 * Check-ins as CSV (RFC 4180, UTF-8 with its mark, which spreadsheets look for). Words that a
 * spreadsheet would take for a formula get an apostrophe before them; numbers stay numbers.
 */
export function asCsv(pages: AsyncIterable<CheckInView[]>): Readable {
  const lines = stringify({
    bom: true,
    header: true,
    columns,
    record_delimiter: "windows",
    escape_formulas: true,
  });
  // Whoever takes the lines hears of a fault; whoever stops taking ends the reading.
  return pipeline(Readable.from(rowsOf(pages)), lines, () => {});
}

async function* rowsOf(pages: AsyncIterable<CheckInView[]>) {
  for await (const page of pages) yield* page.map(rowOf);
}

function rowOf(one: CheckInView) {
  const flags = Object.fromEntries(
    haltFlags.map((flag: Halt) => [flag, one.halt.includes(flag) ? 1 : 0]),
  );
  return {
    day: one.day,
    at: one.at,
    time_zone: one.timeZone,
    kind: one.isDaily ? "day" : "moment",
    arousal: one.arousal,
    state: stateOf(one.arousal),
    craving: one.craving,
    mood: one.mood,
    sleep_hours: one.sleepHours,
    ...flags,
    returned_to_use: one.returnedToUse,
    note: one.note,
    shared_with: one.sharedWith?.name,
    note_shared: one.sharedWith ? Number(one.sharedWith.withNote) : null,
  };
}
