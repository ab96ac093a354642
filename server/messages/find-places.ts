import { sql, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { hitsPerPage, type Place } from "./search-contract.ts";

/** What is looked for, where, and from which place on towards the oldest. */
export interface Search {
  /** A `tsquery` in its text form. */
  words: string;
  /** The groups whose messages this reader may read; nothing else is looked through. */
  groupIds: number[];
  /** Whose messages this reader does not want to see. */
  blocked: string[];
  after: Place | undefined;
}

/** Places of found messages, newest first. */
export interface Places {
  found: Place[];
  /** Where to go on, when there is or may be more. */
  next: Place | null;
  /** So many of each group's newest messages were looked through; `null` when all were. */
  newestOnly: number | null;
}

/** A page of a common word is most often full after so many of a group's messages. */
const glance = 2000;
/** With more messages that match, only the newest messages are looked through. */
const mostMatches = 20_000;
/** That many, in all groups together. */
const newest = 10_000;
const beyondAll = 2_147_483_647;

/**
 * Finds where the words were said. The index knows all places of a word and nothing of their order, so
 * that sorting a word's places costs as much as there are. Up to `mostMatches` they are sorted; a word
 * that is more common than that is looked for in the newest messages, by walking back from the end.
 * Has to run in a transaction, whose planning it settles.
 */
export async function findPlaces(search: Search): Promise<Places> {
  await database().execute(frugal);
  if (search.groupIds.length === 1) {
    const near = await walk(search, glance);
    if (near.next) return { ...near, newestOnly: null };
  }
  const rows = await database().execute<Row>(indexed(search));
  if ((rows[0]?.total ?? 0) <= mostMatches) return { ...page(rows), newestOnly: null };
  return findInNewest(search);
}

/** The index, one core, and not for long: others want to write meanwhile. */
const frugal = sql`select set_config('enable_seqscan', 'off', true),
  set_config('max_parallel_workers_per_gather', '0', true),
  set_config('statement_timeout', '4000', true)`;

type Row = { at: number; group_id: number; seq: number; total?: number };

const asPlace = ({ at, group_id: groupId, seq }: Row): Place => ({ at, groupId, seq });

/**
 * The groups stand in the query as words of their own, so that the index intersects them by itself;
 * that they are the reader's is asked again of each row, in a form that tempts no other plan.
 */
export function indexed(search: Search): SQL {
  const groups = search.groupIds.map((id) => `'~${id}'`).join(" | ");
  return sql`
    with found as materialized (
      select group_id, seq, created_at from message_search
      where words @@ ${`(${groups}) & ${search.words}`}::tsquery
        and group_id + 0 = any(${list(search.groupIds)}::int[]) and ${readable(search)}
      limit ${mostMatches + 1}
    )
    select (extract(epoch from created_at) * 1000)::float8 as at, group_id, seq,
      (count(*) over ())::int as total
    from found order by created_at desc, group_id desc, seq desc limit ${hitsPerPage + 1}`;
}

/** Within one group the walk goes on from page to page; over several it ends where it was cut off. */
async function findInNewest(search: Search): Promise<Places> {
  const depth = Math.max(1, Math.floor(newest / search.groupIds.length));
  const { found, next } = await walk(search, depth);
  if (search.groupIds.length > 1) return { found, next, newestOnly: depth };
  return { found, next: next ?? (await lastLookedAt(search, depth)), newestOnly: null };
}

async function walk(search: Search, depth: number) {
  return page(await database().execute<Row>(walked(search, depth, startOf(search))));
}

/** How far a message's number may be from its place in time: two may be stored at one moment. */
const slack = 100;

/** The number below which a walk begins; over several groups a place in one says nothing of the others. */
function startOf({ groupIds, after }: Search): number {
  return groupIds.length === 1 && after ? after.seq + slack : beyondAll;
}

/** The inner limit is what bounds it: each group's newest messages by its key, then their words. */
export function walked(search: Search, depth: number, below: number): SQL {
  return sql`
    select (extract(epoch from created_at) * 1000)::float8 as at, group_id, seq
    from unnest(${list(search.groupIds)}::int[]) as mine (id), lateral (
      select group_id, seq, created_at, author_id, words from message_search
      where group_id = mine.id and seq < ${below} order by seq desc limit ${depth}
    ) as late
    where words @@ ${search.words}::tsquery and ${readable(search)}
    order by created_at desc, group_id desc, seq desc limit ${hitsPerPage + 1}`;
}

/** The oldest message that a walk in one group came to, if there are any before it. */
async function lastLookedAt(search: Search, depth: number): Promise<Place | null> {
  const rows = await database().execute<Row>(sql`
    select (extract(epoch from created_at) * 1000)::float8 as at, group_id, seq from message_search
    where group_id = ${search.groupIds[0]} and seq < ${startOf(search)}
    order by seq desc offset ${depth - 1} limit 1`);
  const last = rows[0] && asPlace(rows[0]);
  return last && last.seq > 1 ? last : null;
}

function readable({ blocked, after }: Search): SQL {
  return sql`(author_id is null or author_id <> all(${list(blocked)}::uuid[]))
    and ${
      after
        ? sql`(created_at, group_id, seq) < (to_timestamp(${after.at}::float8 / 1000),
            ${after.groupId}::int, ${after.seq}::int)`
        : sql`true`
    }`;
}

/** A list as one value. */
function list(values: (string | number)[]): string {
  return `{${values.join(",")}}`;
}

function page(rows: Iterable<Row>): { found: Place[]; next: Place | null } {
  const places = Array.from(rows, asPlace);
  const found = places.slice(0, hitsPerPage);
  return { found, next: places.length > found.length ? found.at(-1)! : null };
}
