import pg from "pg";
import { databaseUrl } from "#db/client.ts";
import { log } from "../log.ts";

const mostConnections = 5;

/**
 * The clock's own few connections. The queue could make its own, but stops listening to their errors
 * before it has closed them: one that the database cuts in that moment would end the whole process.
 */
export function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl(),
    max: mostConnections,
    application_name: "evenkeel-clock",
  });
  const told = (error: Error) => log.warn({ err: error }, "the clock lost a connection");
  pool.on("error", told);
  pool.on("connect", (client) => client.on("error", told));
  return pool;
}
