import { and, desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { promptDay } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { ListPromptDays, perPage, type PromptDayList } from "./contract.ts";
import { dayRows, headOf } from "./day-heads.ts";

/** What a group was asked, the newest day first. Refuses outsiders with `not-found`. */
export const listPromptDays = operation(
  { input: ListPromptDays },
  async function listPromptDays({ actor }, { slug, after }): Promise<PromptDayList> {
    const mine = await requireMembership(actor.accountId, slug);
    const before = z.iso.date().startsWith("2").safeParse(after).data;
    const rows = await dayRows(actor.accountId)
      .where(
        and(
          eq(promptDay.groupId, mine.groupId),
          before === undefined ? undefined : lt(promptDay.day, before),
        ),
      )
      .orderBy(desc(promptDay.day))
      .limit(perPage + 1);
    const page = rows.slice(0, perPage);
    const now = new Date();
    return {
      heading: await headingFor(mine),
      days: page.map((row) => headOf(row, now)),
      next: rows.length > page.length ? page.at(-1)!.day : null,
    };
  },
);
