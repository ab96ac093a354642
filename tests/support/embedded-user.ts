import { createInterface } from "node:readline";
import postgres from "postgres";
import { openEmbedded } from "#db/embedded/index.ts";

/** Uses our own PostgreSQL on the directory that it is given, for tests that kill it. */
try {
  const embedded = await openEmbedded(process.argv[2] ?? "");
  const sql = postgres(await embedded.databaseUrl("kept"), { max: 1, onnotice: () => {} });
  await sql`create table if not exists kept (n int primary key)`.catch(unlessRaced);
  const [row] = await sql.begin(async (tx) => {
    await tx`lock table kept`;
    return tx`insert into kept select count(*) + 1 from kept returning n`;
  });
  console.log(`count ${row?.n}`);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "again") {
      const fresh = postgres(await embedded.databaseUrl("kept"), { max: 1, onnotice: () => {} });
      await fresh`select 1`;
      await fresh.end();
      console.log("again");
    }
    if (line === "close") {
      await sql.end();
      await embedded.close();
      process.exit(0);
    }
  }
} catch (error) {
  console.log(`refused ${(error as Error).message}`);
}

/** Two may make the table at the same moment; it is there then, whoever made it. */
function unlessRaced(error: { code?: string }): void {
  if (error.code !== "23505" && error.code !== "42P07") throw error;
}
