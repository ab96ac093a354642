import { and, asc, eq, isNotNull, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { group, moderationCase } from "#db/schema/index.ts";
import { waitsFor } from "../../moderation/case-heads.ts";
import { isInDrill } from "../../moderation/in-drill.ts";
import { moderatedBy } from "../../moderation/moderated-by.ts";
import { operation } from "../../operation.ts";
import { lastTouch } from "../last-touch.ts";
import { wasAlerted } from "../was-alerted.ts";
import type { Alerts } from "./alert-contract.ts";

const most = 5;

/** Crises that were brought to me and that nobody has claimed, and mine in which nothing happens. */
export const myAlerts = operation(
  { input: z.object({}) },
  async function myAlerts({ actor }): Promise<Alerts> {
    const { accountId: me } = actor;
    const ids = (await moderatedBy(actor)).map(({ id }) => id);
    const isStaff = actor.staffRole !== null;
    if (ids.length === 0 && !isStaff) return { mayCome: false, alerts: [] };
    const { claimedBy, nudgedAt, urgency, openedAt } = moderationCase;
    const rows = await database()
      .select({ row: moderationCase, group: group.name, isDrill: isInDrill })
      .from(moderationCase)
      .innerJoin(group, eq(group.id, moderationCase.groupId))
      .where(
        and(
          waitsFor(ids, isStaff, me),
          eq(urgency, 0),
          or(and(isNull(claimedBy), wasAlerted(me)), and(eq(claimedBy, me), isNotNull(nudgedAt))),
        ),
      )
      .orderBy(asc(openedAt))
      .limit(most);
    const alerts = [];
    for (const { row, group: name, isDrill } of rows) {
      const isMine = row.claimedBy === me;
      if (isMine && row.nudgedAt! < (await lastTouch(row))) continue;
      alerts.push({ caseId: row.id, group: name, subject: row.subject, isMine, isDrill });
    }
    return { mayCome: true, alerts };
  },
);
