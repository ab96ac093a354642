import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, measure, measureLater, measureSetting } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { localDay } from "../check-ins/local-day.ts";
import type { MeasureSetting } from "./contract.ts";
import { dayAfter, firstDay } from "./due.ts";
import { isOver, type MeasureRow } from "./rows.ts";
import { unlessChosen } from "./setting.ts";

/** What decides whether somebody is asked. */
interface Standing {
  setting: MeasureSetting;
  open: MeasureRow | null;
  /** The local day on which one is due, today or before; `null` where the centre does not ask. */
  dueDay: string | null;
  laterUntil: Date | null;
}

/** Where somebody stands, in one question to the database. */
export async function whereIStand(
  { accountId, timeZone }: Pick<Actor, "accountId" | "timeZone">,
  now: Date,
): Promise<Standing> {
  const newest = database()
    .select({ finishedDay: measure.finishedDay })
    .from(measure)
    .where(and(eq(measure.accountId, accountId), isNotNull(measure.finishedAt)))
    .orderBy(desc(measure.finishedAt), desc(measure.id))
    .limit(1);
  const [row] = await database()
    .select({
      joined: account.createdAt,
      later: measureLater.until,
      rhythm: measureSetting.rhythm,
      form: measureSetting.form,
      open: measure,
      newest: sql<string | null>`(${newest})`,
    })
    .from(account)
    .leftJoin(measureLater, eq(measureLater.accountId, account.id))
    .leftJoin(measureSetting, eq(measureSetting.id, 1))
    .leftJoin(measure, and(eq(measure.accountId, account.id), isNull(measure.finishedAt)))
    .where(eq(account.id, accountId));
  const { rhythm, form } = row ?? {};
  const setting = rhythm && form ? { rhythm, form } : unlessChosen;
  const joined = localDay(row?.joined ?? now, timeZone);
  return {
    setting,
    open: row?.open && !isOver(row.open, now) ? row.open : null,
    dueDay: dueDay(setting, row?.newest ?? null, joined),
    laterUntil: row?.later ?? null,
  };
}

function dueDay({ rhythm }: MeasureSetting, newest: string | null, joined: string): string | null {
  if (rhythm === "off") return null;
  return newest === null ? firstDay(joined) : dayAfter(newest, rhythm);
}
