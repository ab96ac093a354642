import { inTime } from "../../in-time.ts";
import type { Country } from "./contract.ts";
import { readCountries } from "./read-countries.ts";
import { shipped } from "./shipped/index.ts";

/** How long *Help now* waits for a database, in milliseconds. */
const patience = 400;

let known = shipped;
let asking: Promise<void> | null = null;

/**
 * Every country's lines, as quickly as a page for the worst minute has to have them: when the database does not
 * answer, what it said last, or what came with the product. However many ask, it is asked once at a time. Never throws.
 */
export async function countriesInTime(): Promise<Country[]> {
  asking ??= readCountries()
    .then((countries) => void (known = countries))
    .catch(() => {})
    .finally(() => (asking = null));
  const answer = asking;
  await inTime(patience, () => answer).catch(() => {});
  return known;
}
