import { z } from "zod";
import { database } from "#db/client.ts";
import { measureLater } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { beginningOf, laterDay } from "./due.ts";

/** *Later*: Today does not offer it for some days. It stays where it always is. */
export const putOffMeasure = operation(
  {
    input: z.object({}),
    pace: [{ name: "put-off-measure", points: 60, seconds: 3600, per: perAccount }],
  },
  async function putOffMeasure({ actor }) {
    const { accountId, timeZone } = actor;
    const until = beginningOf(laterDay(localDay(new Date(), timeZone)), timeZone);
    await database()
      .insert(measureLater)
      .values({ accountId, until })
      .onConflictDoUpdate({ target: measureLater.accountId, set: { until } });
    return { until: until.toISOString() };
  },
);
