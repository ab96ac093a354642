import { and, asc, eq } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { database } from "#db/client.ts";
import { group, groupRule, type CrisisPost } from "#db/schema/index.ts";
import type { ReadyRules } from "./judge-contract.ts";
import { readyRules } from "./ready-rules.ts";

/** A group's rules that are on, as they were in one version. */
export interface GroupRules {
  version: number;
  ready: ReadyRules;
  crisisPost: CrisisPost;
}

/** A group that never had any; also our guess for one that we know nothing of yet. */
const none: GroupRules = { version: 0, ready: readyRules([]), crisisPost: "posted" };

/** By the group's slug. What is outdated here is found out by the version, when something is stored. */
const known = new LRUCache<string, GroupRules>({ max: 1000 });

/** The rules of a group as this process knows them, without asking; perhaps an older version. */
export const knownRules = (slug: string): GroupRules => known.get(slug) ?? none;

/** The rules of a group as they are now; whoever asks `knownRules` next gets these. */
export async function readRules(slug: string): Promise<GroupRules> {
  // One statement, so that the version and the rules are of the same instant.
  const rows = await database()
    .select({ version: group.rulesVersion, crisisPost: group.crisisPost, rule: groupRule })
    .from(group)
    .leftJoin(groupRule, and(eq(groupRule.groupId, group.id), eq(groupRule.isOn, true)))
    .where(eq(group.slug, slug))
    .orderBy(asc(groupRule.createdAt), asc(groupRule.id));
  const [first] = rows;
  if (!first) return none;
  const rules = rows.flatMap(({ rule }) => (rule ? [rule] : []));
  const read = {
    version: first.version,
    crisisPost: first.crisisPost,
    ready: readyRules(rules.map(({ id, kind, deed, entries }) => ({ id, kind, deed, entries }))),
  };
  known.set(slug, read);
  return read;
}

/** Forgets what is known; for tests, where one process plays several. */
export function forgetRules(): void {
  known.clear();
}
