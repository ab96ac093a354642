import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { withPreparedQueries } from "./prepared-queries.ts";
import * as schema from "./schema/index.ts";

/** What queries are made of, inside and outside a transaction. */
export type Database = ReturnType<typeof connect>["db"];

interface Connection {
  url: string;
  sql: postgres.Sql;
  hot: postgres.Sql;
  whole: postgres.Sql;
  db: ReturnType<typeof drizzle<typeof schema, postgres.Sql>>;
  hotDb: ReturnType<typeof drizzle<typeof schema, postgres.Sql>>;
  wholeDb: ReturnType<typeof drizzle<typeof schema, postgres.Sql>>;
}

interface Transaction {
  db: Database;
  afterCommit: (() => void)[];
}

const poolSize = Number(process.env.DATABASE_POOL ?? 10);
/** A statement of each busy group at a time, and what is asked at every door; they must not wait behind pages. */
const hotPoolSize = 6;
/**
 * Planned once for all values, so also for a house that was still empty then: whatever would be cheap
 * only in a small table is out of the question.
 */
const plannedOnce = {
  plan_cache_mode: "force_generic_plan",
  enable_seqscan: "off",
  enable_hashjoin: "off",
  enable_mergejoin: "off",
};
const transactions = new AsyncLocalStorage<Transaction>();
let current: Connection | undefined;

function connect(url: string, max: number): Connection {
  const options = {
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
  };
  const settings = { application_name: "evenkeel", statement_timeout: 15_000 };
  // A plan made for all values while a table is small reads all of it when it has grown.
  const custom = { ...settings, plan_cache_mode: "force_custom_plan" };
  const sql = postgres(url, { ...options, max, connection: custom });
  // The driver loses hold of a "begin" that is the last which a connection's line or socket takes just then, and
  // whatever comes next there is in a transaction that nobody ends. Here nothing stands before it.
  const whole = postgres(url, { ...options, max, connection: custom });
  const hot = postgres(url, {
    ...options,
    max: Math.min(max, hotPoolSize),
    connection: { ...settings, ...plannedOnce },
  });
  const built = (from: postgres.Sql) =>
    drizzle(withPreparedQueries(from), { schema, casing: "snake_case" });
  const builders = { db: built(sql), hotDb: built(hot), wholeDb: built(whole) };
  return { url, sql, hot, whole, ...builders };
}

/** The address from the environment, if somebody set one. */
export function configuredDatabaseUrl(): string | undefined {
  return process.env.DATABASE_URL || undefined;
}

/** Where the embedded database and other kept things live, relative to the project. */
export function dataDirectory(): string {
  return process.env.EVENKEEL_DATA_DIR || ".data";
}

/** Connects this process to its database; the pool opens connections as they are needed. */
export function useDatabase(url: string, options: { poolSize?: number } = {}): void {
  if (current) throw new Error("The database is already in use; close it first.");
  current = connect(url, options.poolSize ?? poolSize);
}

/** Finishes what is under way, at most for `seconds`, and lets go of every connection. */
export async function closeDatabase(seconds = 5): Promise<void> {
  const closing = current;
  current = undefined;
  await Promise.all([
    closing?.sql.end({ timeout: seconds }),
    closing?.hot.end({ timeout: seconds }),
    closing?.whole.end({ timeout: seconds }),
  ]);
}

function connection(): Connection {
  if (!current) throw new Error("The database is not connected; call useDatabase() first.");
  return current;
}

/** The query builder: the transaction that is under way here, or else the pool. */
export function database(): Database {
  return transactions.getStore()?.db ?? connection().db;
}

/**
 * A query over keys that is asked all the time, built once and planned once, with placeholders for its
 * values; inside a transaction it is built anew for that. Building one takes longer than asking it.
 */
export function hotQuery<Query>(build: (db: Database) => Query): () => Query {
  const kept = new WeakMap<Database, Query>();
  return () => {
    const inside = transactions.getStore()?.db;
    if (inside) return build(inside);
    const db = connection().hotDb;
    const query = kept.get(db) ?? build(db);
    kept.set(db, query);
    return query;
  };
}

/** Where the database is; for what keeps connections of its own. */
export function databaseUrl(): string {
  return connection().url;
}

/** The bare driver, for the few statements that are written by hand because they are hot. */
export function bareSql(): postgres.Sql {
  return connection().sql;
}

/**
 * For the statements that run with every message: connections of their own, where a statement is
 * planned once for all values, over keys alone. Planning it anew would take longer than the statement itself.
 */
export function hotSql(): postgres.Sql {
  return connection().hot;
}

/**
 * Runs `work` in one transaction; `database()` inside it is that transaction.
 * Inside another transaction it joins that one.
 */
export async function transaction<Value>(work: () => Promise<Value>): Promise<Value> {
  if (transactions.getStore()) return work();
  const afterCommit: (() => void)[] = [];
  const value = await connection().wholeDb.transaction((tx) =>
    transactions.run({ db: tx as unknown as Database, afterCommit }, work),
  );
  for (const act of afterCommit) act();
  return value;
}

/** Does `act` once what is under way has been committed, at once when nothing is; never after a rollback. */
export function afterCommit(act: () => void): void {
  const store = transactions.getStore();
  if (store) store.afterCommit.push(act);
  else act();
}
