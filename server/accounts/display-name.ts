import { inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { foldDisplayName } from "#db/display-name-key.ts";
import { account } from "#db/schema/index.ts";
import { longestName } from "./contract.ts";

/** Whether a write broke against one of our unique keys. */
export function isTaken(error: unknown, key: string): boolean {
  const { cause } = error as { cause?: unknown };
  const { code, constraint_name: constraint } = (cause ?? error) as {
    code?: string;
    constraint_name?: string;
  };
  return code === "23505" && constraint === key;
}

/** Three free names that are near to one that is taken. */
export async function suggestNames(name: string): Promise<string[]> {
  const base = [...name].slice(0, longestName - 3).join("");
  const ideas = Array.from({ length: 12 }, () => `${base} ${Math.floor(Math.random() * 90) + 10}`);
  const keys = ideas.map(foldDisplayName);
  const taken = await database()
    .select({ key: account.displayNameKey })
    .from(account)
    .where(inArray(account.displayNameKey, keys));
  const isFree = (idea: string) => !taken.some(({ key }) => key === foldDisplayName(idea));
  return [...new Set(ideas)].filter(isFree).slice(0, 3);
}
