import type { Care } from "#server/roster/care-contract.ts";
import type { Country } from "#server/safety/lines/contract.ts";

/** What a care card is made of. */
export interface CareNow extends Care {
  country: Country | null;
}
