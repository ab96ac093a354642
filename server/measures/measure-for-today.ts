import { z } from "zod";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import type { OfferedMeasure } from "./contract.ts";
import { openView } from "./rows.ts";
import { whereIStand } from "./where-i-stand.ts";

/**
 * What Today offers: going on with one, or a new one when it is due. Nothing to those who said
 * *later*, nor to staff, whom the questions do not mean.
 */
export const measureForToday = operation(
  { input: z.object({}) },
  async function measureForToday({ actor }): Promise<OfferedMeasure | null> {
    if (actor.staffRole !== null) return null;
    const now = new Date();
    const { setting, open, dueDay, laterUntil } = await whereIStand(actor, now);
    if (laterUntil && laterUntil > now) return null;
    if (open) return { form: open.form, begun: openView(open, actor.timeZone) };
    const isDue = dueDay !== null && dueDay <= localDay(now, actor.timeZone);
    return isDue ? { form: setting.form, begun: null } : null;
  },
);
