import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { ListMeasures, perPage, type MyMeasures } from "./contract.ts";
import { openView } from "./rows.ts";
import { whereIStand } from "./where-i-stand.ts";

/** Where I stand, and a page of my finished ones, the newest first. */
export const listMeasures = operation(
  { input: ListMeasures },
  async function listMeasures({ actor }, { after }): Promise<MyMeasures> {
    const { accountId, timeZone } = actor;
    const now = new Date();
    const [{ setting, open, dueDay }, rows] = await Promise.all([
      whereIStand(actor, now),
      database()
        .select({ id: measure.id, form: measure.form, day: measure.finishedDay })
        .from(measure)
        .where(
          and(
            eq(measure.accountId, accountId),
            isNotNull(measure.finishedAt),
            after === undefined ? undefined : comesAfter(accountId, after),
          ),
        )
        .orderBy(desc(measure.finishedAt), desc(measure.id))
        .limit(perPage + 1),
    ]);
    const page = rows.slice(0, perPage);
    return {
      setting,
      open: open && openView(open, timeZone),
      nextDay: dueDay !== null && dueDay > localDay(now, timeZone) ? dueDay : null,
      finished: page.map(({ day, ...one }) => ({ ...one, day: day! })),
      next: rows.length > page.length ? page.at(-1)!.id : null,
    };
  },
);

/** Further down than one of mine; nothing, when there is none of that id. */
const comesAfter = (accountId: string, id: string) =>
  sql`(${measure.finishedAt}, ${measure.id}) < (
    select one.finished_at, one.id from ${measure} one
    where one.id = ${id} and one.account_id = ${accountId})`;
