import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import type { Locale } from "../locale.ts";
import { fold, readQuestion } from "./search-question.ts";

/** What is looked for as PostgreSQL's `tsquery`, in its text form. */
export interface WordQueries {
  /** Everything together: what a found message's words match. */
  all: string;
  /** The wanted words as each language has them: what is marked in a message. */
  english: string;
  spanish: string;
  /** Spanish as it was typed, for words that only an accent tells apart. */
  accented: string;
}

type Row = Record<keyof WordQueries, string> & Record<string, unknown>;

/**
 * A question in the words of both languages, with accents and without.
 * `null` when there is nothing to look for: no words, or only such as "the" or "and" in the reader's
 * own language.
 */
export async function wordQueries(typed: string, locale: Locale): Promise<WordQueries | null> {
  const { wanted, unwanted } = readQuestion(typed);
  const asked = [wanted, ...unwanted].map((text, place) => ({ place, text, folded: fold(text) }));
  const rows = await database().execute<Row>(sql`
    select (english || spanish || accented)::text as "all", english::text, spanish::text,
      accented::text
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (place int, text text, folded text),
      lateral (select websearch_to_tsquery('pg_catalog.english', folded) as english,
        websearch_to_tsquery('pg_catalog.spanish', folded) as spanish,
        websearch_to_tsquery('pg_catalog.spanish', text) as accented) as meant
    order by place`);
  const [words, ...without] = [...rows];
  if (!words || (locale === "es" ? words.accented : words.english) === "") return null;
  const all = [words.all, ...without.filter((one) => one.all !== "").map((one) => `!(${one.all})`)];
  return { ...words, all: all.map((part) => `(${part})`).join(" & ") };
}
