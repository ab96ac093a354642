import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { OneMeasure } from "./contract.ts";
import { countAnswered } from "./sequence.ts";
import { answersOf, findMine } from "./rows.ts";

/**
 * Finishes one, once: its answers stay as they are from then on, also those that were left out.
 * Finishing it again changes nothing. Refuses with `conflict` one without a single answer.
 */
export const finishMeasure = operation(
  {
    input: OneMeasure,
    pace: [{ name: "finish-measure", points: 60, seconds: 3600, per: perAccount }],
  },
  async function finishMeasure({ actor }, { id }) {
    const { accountId, timeZone } = actor;
    return transaction(async () => {
      const row = await findMine(accountId, id, true);
      if (row.finishedAt) return { id: row.id };
      if (countAnswered(await answersOf(row)) === 0)
        throw new Refusal("conflict", { message: { key: "measure-pages.nothing-yet" } });
      const now = new Date();
      await database()
        .update(measure)
        .set({ finishedAt: now, finishedDay: localDay(now, timeZone) })
        .where(eq(measure.id, row.id));
      return { id: row.id };
    });
  },
);
