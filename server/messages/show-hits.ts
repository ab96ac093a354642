import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { excerpt } from "./excerpt.ts";
import { accented, unaccented } from "./search-question.ts";
import type { Place, SearchHit } from "./search-contract.ts";
import type { WordQueries } from "./word-queries.ts";

/** Two signs of private use, which stand for nothing in any text. */
const marks = ["\uE000", "\uE001"] as const;
/** What stands in their place where a message has them: the copies stay as long as the message. */
const other = "\uE002";
const options = `HighlightAll=true, StartSel="${marks[0]}", StopSel="${marks[1]}"`;

type Row = {
  slug: string;
  name: string;
  seq: number;
  author: string | null;
  at: number;
  note: string | null;
  body: string;
  marked: string[];
};

/**
 * What was found, as its reader sees it, in the order of the places. The index keeps the words of
 * several languages one after the other; a phrase is looked for again in each language by itself.
 */
export async function showHits(found: Place[], words: WordQueries): Promise<SearchHit[]> {
  if (found.length === 0) return [];
  const keys = JSON.stringify(found.map(({ groupId, seq }, place) => ({ place, groupId, seq })));
  const rows = await database().execute<Row>(sql`
    select "group".slug, "group".name, message.seq, account.display_name as author,
      (extract(epoch from message.created_at) * 1000)::float8 as at,
      message.content_note as note, body, array[
        ts_headline('pg_catalog.english', folded, ${words.english}::tsquery, ${options}),
        ts_headline('pg_catalog.spanish', folded, ${words.spanish}::tsquery, ${options}),
        ts_headline('pg_catalog.spanish', plain, ${words.accented}::tsquery, ${options})
      ] as marked
    from jsonb_to_recordset(${keys}::jsonb) as key (place int, "groupId" int, seq int)
      join message on message.group_id = key."groupId" and message.seq = key.seq
      join "group" on "group".id = message.group_id
      left join account on account.id = message.author_id,
      lateral (select translate(body, ${marks.join("")}, ${other + other}) as plain) as copy,
      lateral (select translate(plain, ${accented}, ${unaccented}) as folded) as flat
    where message.hidden_at is null and message.deleted_at is null and (${!/<(->|\d)/.test(words.all)}
      or to_tsvector('pg_catalog.english', folded) @@ ${words.english}::tsquery
      or to_tsvector('pg_catalog.spanish', folded) @@ ${words.spanish}::tsquery
      or to_tsvector('pg_catalog.spanish', plain) @@ ${words.accented}::tsquery)
    order by key.place`);
  return [...rows].map(({ slug, name, seq, author, at, note, body, marked }) => ({
    group: { slug, name },
    seq,
    author,
    at: new Date(at).toISOString(),
    note,
    pieces: excerpt(body, marked, marks),
  }));
}
