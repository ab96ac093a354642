import { and, asc, eq, gte, isNull, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { prompt } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { ListPrompts, perPage, type PromptList } from "./contract.ts";
import { viewsOf } from "./prompt-view.ts";
import { daysAfter } from "./schedule.ts";

const place = /^(2\d{3}-\d\d-\d\d)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * A page of a group's schedule, what begins first above; without what is over. Refuses with
 * `not-found` outsiders, `forbidden` members.
 */
export const listPrompts = operation(
  { input: ListPrompts },
  async function listPrompts({ actor }, { slug, after }): Promise<PromptList> {
    const mine = await requireModerator(actor.accountId, slug);
    const now = new Date();
    const [, day, id] = place.exec(after ?? "") ?? [];
    const isDay = day !== undefined && !Number.isNaN(Date.parse(day));
    const rows = await database()
      .select()
      .from(prompt)
      .where(
        and(
          eq(prompt.groupId, mine.groupId),
          isNull(prompt.endedAt),
          or(
            isNull(prompt.endsOn),
            gte(prompt.endsOn, daysAfter(now.toISOString().slice(0, 10), -1)),
          ),
          isDay ? sql`(${prompt.startsOn}, ${prompt.id}) > (${day}::date, ${id}::uuid)` : undefined,
        ),
      )
      .orderBy(asc(prompt.startsOn), asc(prompt.id))
      .limit(perPage + 1);
    const page = rows.slice(0, perPage);
    const last = page.at(-1);
    return {
      heading: await headingFor(mine),
      prompts: await viewsOf(page, now),
      next: last && rows.length > page.length ? `${last.startsOn}_${last.id}` : null,
    };
  },
);
