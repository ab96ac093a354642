import { and, eq, isNull, lte } from "drizzle-orm";
import { z } from "zod";
import { database, transaction } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { beginningOf, dayAfter } from "./due.ts";
import { answersOf, sealAnswers } from "./rows.ts";
import { firstOpen } from "./sequence.ts";
import { measureSettingOf } from "./setting.ts";

/**
 * Begins one, or answers with the one that is open already: there is at most one. It can be gone on
 * with until the next one would be due; what was left open for longer is thrown away here. Refuses
 * with `conflict` where the centre does not ask.
 */
export const startMeasure = operation(
  {
    input: z.object({}),
    pace: [{ name: "start-measure", points: 30, seconds: 3600, per: perAccount }],
  },
  async function startMeasure({ actor }) {
    const { accountId, timeZone } = actor;
    const { rhythm, form } = await measureSettingOf();
    if (rhythm === "off") throw new Refusal("conflict", { message: { key: "measures.off" } });
    const now = new Date();
    const openUntil = beginningOf(dayAfter(localDay(now, timeZone), rhythm), timeZone);
    // Sealed before the transaction, so that a new key stays whatever becomes of it.
    const answers = await sealAnswers(accountId, {});
    const row = await openOne({ accountId, form, startedAt: now, openUntil, answers });
    return { id: row.id, next: firstOpen(await answersOf(row)) };
  },
);

/** Two who begin at once are decided by the index; both get the same one. */
async function openOne(made: typeof measure.$inferInsert) {
  const isOpen = and(eq(measure.accountId, made.accountId), isNull(measure.finishedAt));
  return transaction(async () => {
    await database()
      .delete(measure)
      .where(and(isOpen, lte(measure.openUntil, made.startedAt)));
    const [begun] = await database().insert(measure).values(made).onConflictDoNothing().returning();
    const [row] = begun ? [begun] : await database().select().from(measure).where(isOpen);
    // It was finished or thrown away in this very moment; asking again begins one.
    if (!row) throw new Refusal("conflict");
    return row;
  });
}
