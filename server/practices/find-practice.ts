import type { Practice } from "./practice-contract.ts";
import { library } from "./library/index.ts";
import { findOwn, ownPractices } from "./own-practices.ts";

const shipped = new Map(library.map((practice) => [practice.slug, practice]));

/** The practice of that name, shipped or own, also one that is switched off; `null` when there is none. */
export async function findPractice(slug: string): Promise<Practice | null> {
  return shipped.get(slug) ?? (await findOwn(slug));
}

/** Those of many names that there are, by name. The database is asked once at most. */
export async function findPractices(slugs: string[]): Promise<Map<string, Practice>> {
  const own = slugs.some((slug) => !shipped.has(slug)) ? await ownPractices() : [];
  const all = new Map([...shipped, ...own.map((one) => [one.slug, one] as const)]);
  return new Map(slugs.flatMap((slug) => (all.has(slug) ? [[slug, all.get(slug)!]] : [])));
}
