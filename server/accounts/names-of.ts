import { inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";

/** How people are called, by their ids; whose account is gone is not among them. Asks nothing where nobody is named. */
export async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const named = [...new Set(ids)].filter((id) => id !== null);
  if (named.length === 0) return new Map();
  const people = await database()
    .select({ id: account.id, name: account.displayName })
    .from(account)
    .where(inArray(account.id, named));
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** The same, only the names, in order. */
export async function sortedNamesOf(ids: string[]): Promise<string[]> {
  return [...(await namesOf(ids)).values()].toSorted();
}
