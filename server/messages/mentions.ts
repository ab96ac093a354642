import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account, group, membership } from "#db/schema/index.ts";
import { longestName } from "../accounts/contract.ts";
import type { Mention } from "./stored.ts";

/** Most `@` in one message that are looked at. */
const mostMentions = 10;

/**
 * The members of a group whose `@Name` stands in a text, the author aside. Names may have spaces, so
 * each beginning after an `@` is looked up, and the longest that is somebody's name counts. That
 * needs no help from the browser: a name typed by hand counts as well.
 */
export async function findMentions(
  slug: string,
  authorId: string,
  body: string,
): Promise<Mention[]> {
  const beginnings = beginningsAfterAt(body);
  if (beginnings.length === 0) return [];
  const keys = [...new Set(beginnings.flat())];
  const found = await database()
    .select({ id: account.id, name: account.displayName, key: account.displayNameKey })
    .from(account)
    .innerJoin(membership, eq(membership.accountId, account.id))
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(and(eq(group.slug, slug), inArray(account.displayNameKey, keys)));
  const byKey = new Map(found.map(({ id, name, key }) => [key, { id, name }]));
  const mentioned = new Map<string, Mention>();
  for (const candidates of beginnings) {
    const key = candidates.find((candidate) => byKey.has(candidate));
    const person = key === undefined ? undefined : byKey.get(key);
    if (person && person.id !== authorId) mentioned.set(person.id, person);
  }
  return [...mentioned.values()];
}

/** For each `@` that begins a word: what could be a name after it, as its key, the longest first. */
export function beginningsAfterAt(body: string): string[][] {
  const places = [...body.matchAll(/(?<![\p{L}\p{N}_.+-])@(?=[\p{L}\p{N}])/gu)];
  return places.slice(0, mostMentions).map(({ index }) => {
    const [line = ""] = body.slice(index + 1, index + 1 + longestName * 2).split("\n", 1);
    const characters = [...line].slice(0, longestName);
    const lengths = characters
      .map((_, at) => at + 1)
      .filter((length) => !/[\p{L}\p{N}]/u.test(characters[length] ?? " "));
    return lengths
      .toReversed()
      .map((length) => foldDisplayName(characters.slice(0, length).join("")));
  });
}
