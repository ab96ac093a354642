import type { Practice } from "./practice-contract.ts";
import { library } from "./library/index.ts";

const shipped = new Map(library.map((practice) => [practice.slug, practice]));

/** The practice of that name, also one that is switched off; `null` when there is none. */
export async function findPractice(slug: string): Promise<Practice | null> {
  return shipped.get(slug) ?? null;
}
