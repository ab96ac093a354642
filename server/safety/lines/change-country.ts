import { eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { centreLines } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { may } from "../../policy.ts";
import { Refusal } from "../../refusal.ts";
import type { Country } from "./contract.ts";
import { readCountry } from "./read-countries.ts";

/**
 * Changes a country for everybody, one person at a time; what `change` leaves is stored, and who did it. `null` goes
 * back to what came with the product. Refuses members with `forbidden`.
 */
export async function changeCountry(
  actor: Actor,
  code: string,
  change: (country: Country) => Omit<Country, "code"> | null,
): Promise<{ code: string }> {
  if (!may.centre.keepCrisisLines(actor)) throw new Refusal("forbidden");
  return transaction(async () => {
    await database().insert(centreLines).values({ code }).onConflictDoNothing();
    await database().select().from(centreLines).where(eq(centreLines.code, code)).for("update");
    const { country } = await readCountry(code);
    const content = change(country);
    await database()
      .update(centreLines)
      .set({ content, changedBy: actor.accountId, changedAt: sql`now()` })
      .where(eq(centreLines.code, code));
    return { code };
  });
}
