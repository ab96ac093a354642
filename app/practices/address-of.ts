import type { Chosen } from "#server/practices/list-contract.ts";

/** The address of the library with what was chosen, and from behind which practice on. */
export function addressOf({ state, modality, minutes }: Chosen, after?: string): string {
  const chosen = Object.entries({ state, modality, minutes, after }).flatMap(([key, value]) =>
    value ? [[key, String(value)]] : [],
  );
  return chosen.length === 0 ? "/practices" : `/practices?${new URLSearchParams(chosen)}`;
}
