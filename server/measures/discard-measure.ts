import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { OneMeasure } from "./contract.ts";
import { findMine } from "./rows.ts";

/** Throws away one that is not finished, for good. Refuses with `conflict` one that is. */
export const discardMeasure = operation(
  {
    input: OneMeasure,
    pace: [{ name: "discard-measure", points: 60, seconds: 3600, per: perAccount }],
  },
  async function discardMeasure({ actor }, { id }) {
    return transaction(async () => {
      const row = await findMine(actor.accountId, id, true);
      if (row.finishedAt)
        throw new Refusal("conflict", { message: { key: "measure-pages.is-done" } });
      await database().delete(measure).where(eq(measure.id, row.id));
      return { id: row.id };
    });
  },
);
