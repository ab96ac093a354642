import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { desc } from "drizzle-orm";
import { expect, test } from "vitest";
import { database, transaction } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import type { Caller } from "#server/actor.ts";
import type { Answer } from "#server/operation.ts";
import { forgetPaces } from "#server/pace.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { roles, wholeMatrix, type Role } from "./matrix-stage.ts";
import { table } from "./matrix-table.ts";

await freshDatabase();

type Operation = (caller: Caller, input: unknown) => Promise<Answer<unknown>>;

/** Every operation of these words, as it stands in its file. */
const operations = new Map<string, Operation>();
for (const word of ["moderation", "rules", "roster", "safety", "drills", "care"])
  for (const name of readdirSync(`server/${word}`, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const file = path.resolve(`server/${word}`, name);
    const names = readFileSync(file, "utf8").matchAll(/export const (\w+) = operation\(/g);
    for (const [, one = ""] of names) operations.set(one, (await import(file))[one] as Operation);
  }

const { caller, reached } = await wholeMatrix();

class RolledBack extends Error {}

/** Does it as if it had never been: what it answers, and whose the acts are that it put on record. */
async function tried(operation: Operation, who: Caller, input: unknown) {
  let answer: Answer<unknown> | undefined;
  let actors: (string | null)[] = [];
  await transaction(async () => {
    const last = (await newest(1))[0]?.id ?? 0;
    answer = await operation(who, input);
    actors = (await newest(20)).filter(({ id }) => id > last).map(({ actorId }) => actorId);
    throw new RolledBack();
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  return { answer: answer!.ok ? "ok" : answer!.reason, actors };
}

const newest = (count: number) =>
  database().select().from(moderationAct).orderBy(desc(moderationAct.id)).limit(count);

function expected(name: string, role: Role) {
  if (role === "signed out" || role === "suspended moderator") return "unauthenticated";
  const { others, but } = table[name]!;
  return but?.[role] ?? others;
}

test("every operation stands in the table, and the table holds nothing else", () => {
  expect([...operations.keys()].toSorted()).toEqual(Object.keys(table).toSorted());
});

test.each([...operations])("%s answers each role as the table says", async (name, operation) => {
  const found: Record<string, string> = {};
  const hoped: Record<string, string> = {};
  for (const role of roles) {
    forgetPaces();
    const who = await caller(role);
    const what = reached(role);
    // Nobody acts as another person, whatever a form says.
    const other = what.kit;
    const as = { as: other, actorId: other, accountId: other, actor: { accountId: other } };
    const { answer, actors } = await tried(operation, who, { ...as, ...table[name]!.asks?.(what) });
    found[role] = answer;
    hoped[role] = expected(name, role);
    expect(actors.filter((id) => id !== null && id !== who.actor?.accountId)).toEqual([]);
    if (answer !== "ok") expect(actors).toEqual([]);
  }
  expect(found).toEqual(hoped);
});
