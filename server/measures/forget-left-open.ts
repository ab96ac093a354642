import { and, isNull, lte } from "drizzle-orm";
import { database } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";

/** Throws away what was begun and left open for longer than it is kept. */
export async function forgetLeftOpen(): Promise<void> {
  await database()
    .delete(measure)
    .where(and(isNull(measure.finishedAt), lte(measure.openUntil, new Date())));
}
