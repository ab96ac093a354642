import { and, eq, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { isDatabaseTrouble } from "#db/trouble.ts";
import { membership } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { blockedBy } from "../accounts/blocked-by.ts";
import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount, type Pace } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { findPlaces } from "./find-places.ts";
import { indexLatest } from "./index-words.ts";
import { SearchGroup, SearchMessages, type Place, type SearchPage } from "./search-contract.ts";
import { showHits } from "./show-hits.ts";
import { wordQueries } from "./word-queries.ts";

const pace: Pace<{ q: string }> = {
  name: "search",
  points: 40,
  seconds: 60,
  // Opening the page looks for nothing.
  per: (caller, { q }) => (q ? perAccount(caller) : null),
};

/** Nobody can follow more rooms than this; it keeps a search bounded. */
const mostGroups = 200;

interface Asked {
  q: string;
  after?: Place | undefined;
}

/**
 * Looks for words in all groups that I belong to, newest first. Groups that I rest from are left out:
 * nothing of them reaches me. What is hidden or deleted, and what people whom I have blocked said, is
 * not found.
 */
export const searchMessages = operation(
  { input: SearchMessages, pace: [pace] },
  async function searchMessages({ actor }, asked): Promise<SearchPage> {
    const mine = await database()
      .select({ id: membership.groupId })
      .from(membership)
      .where(and(eq(membership.accountId, actor.accountId), isNull(membership.pausedAt)))
      .limit(mostGroups);
    const groupIds = mine.map(({ id }) => id);
    return { heading: null, ...(await look(actor, groupIds, asked)) };
  },
);

/**
 * Looks for words in one group, newest first; who rests from it finds what they can read there.
 * Refuses with `not-found` for outsiders.
 */
export const searchGroup = operation(
  { input: SearchGroup, pace: [pace] },
  async function searchGroup({ actor }, { slug, ...asked }): Promise<SearchPage> {
    const found = await requireMembership(actor.accountId, slug);
    const heading = await headingFor(found);
    return { heading, ...(await look(actor, [found.groupId], asked)) };
  },
);

async function look(
  { accountId, locale }: Actor,
  groupIds: number[],
  { q, after }: Asked,
): Promise<Omit<SearchPage, "heading">> {
  const nothing = { question: q, hits: [], next: null, newestOnly: null, hint: null };
  if (q === "") return { ...nothing, hint: { key: "search.type-words" } };
  const words = await wordQueries(q, locale);
  if (!words) return { ...nothing, hint: { key: "search.small-words" } };
  if (groupIds.length === 0) return nothing;
  await indexLatest(groupIds);
  const blocked = await blockedBy(accountId);
  const search = { words: words.all, groupIds, blocked, after };
  const { found, next, newestOnly } = await transaction(() => findPlaces(search)).catch(asRefusal);
  const hits = await showHits(found, words);
  return { ...nothing, hits, newestOnly, next: next && `${next.at}.${next.groupId}.${next.seq}` };
}

/** A search that takes too long is given up; nothing is broken by that. */
function asRefusal(error: unknown): never {
  if (isDatabaseTrouble(error)) throw new Refusal("unavailable");
  throw error;
}
