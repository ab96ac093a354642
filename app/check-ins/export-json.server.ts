import { Readable } from "node:stream";
import type { CheckInView } from "#server/check-ins/contract.ts";
import { stateOf } from "./lines.ts";

/** Check-ins as one JSON text: `{ "format", "version", "checkIns": [ … ] }`, the oldest first. */
export function asJson(pages: AsyncIterable<CheckInView[]>): Readable {
  return Readable.from(textOf(pages), { objectMode: false });
}

async function* textOf(pages: AsyncIterable<CheckInView[]>) {
  yield '{"format":"evenkeel-check-ins","version":1,"checkIns":[';
  let before = "\n";
  for await (const page of pages) {
    const texts = page.map((one) => JSON.stringify(entryOf(one)));
    yield before + texts.join(",\n");
    before = ",\n";
  }
  yield "\n]}\n";
}

/** As on the pages, with its state; what only the device needs is left out by JSON. */
function entryOf(one: CheckInView) {
  return { ...one, clientId: undefined, state: stateOf(one.arousal) };
}
