import type postgres from "postgres";

/** Most different queries that stay prepared on a connection; PostgreSQL keeps a plan for each. */
const mostPrepared = 300;

type Client = postgres.Sql;
type Work = (client: postgres.TransactionSql) => unknown;

/**
 * A driver whose `unsafe` (which is how drizzle asks) prepares what it is asked once and then only
 * sends the values: one round trip instead of two, and nothing to parse. Lists of every length make
 * ever new queries, so after the first few hundred different ones the rest goes the ordinary way.
 */
export function withPreparedQueries(sql: Client): Client {
  return preparing(sql, new Set());
}

function preparing<Sql extends Client | postgres.TransactionSql>(
  sql: Sql,
  known: Set<string>,
): Sql {
  const inTransaction = (start: (...args: unknown[]) => unknown) =>
    function startPreparing(...args: unknown[]) {
      const work = args.pop() as Work;
      return start(...args, (client: postgres.TransactionSql) => work(preparing(client, known)));
    };
  return new Proxy(sql, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (name === "unsafe")
        return (query: string, values: unknown[] = [], options = {}) =>
          target.unsafe(query, values as never[], {
            ...options,
            prepare: values.length > 0 && isWorthIt(query, known),
          });
      if (name === "begin" || name === "savepoint")
        return inTransaction((value as (...args: unknown[]) => unknown).bind(target));
      return value;
    },
  });
}

function isWorthIt(query: string, known: Set<string>): boolean {
  if (known.has(query)) return true;
  if (known.size >= mostPrepared) return false;
  known.add(query);
  return true;
}
