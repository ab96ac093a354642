import { desc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { escalationStep } from "#db/schema/index.ts";
import { sortedNamesOf } from "../accounts/names-of.ts";
import type { Alerted } from "./contract.ts";

/** Whom a case was brought to last; `null` when it was to nobody yet. Staff stay unnamed;
 * nobody it was where nobody else is there who could come. */
export async function alertedFor(caseId: string): Promise<Alerted | null> {
  const [last] = await database()
    .select()
    .from(escalationStep)
    .where(eq(escalationStep.caseId, caseId))
    .orderBy(desc(escalationStep.step))
    .limit(1);
  if (!last) return null;
  if (last.accountIds.length === 0) return { to: "nobody", names: [] };
  if (last.to === "staff") return { to: last.to, names: [] };
  return { to: last.to, names: await sortedNamesOf(last.accountIds) };
}
