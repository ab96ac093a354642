import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { prompt } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { EndPrompt } from "./contract.ts";
import { requireScheduler } from "./scheduler.ts";

/**
 * Takes a question out of the schedule; what was asked and answered stays. Done twice it changes
 * nothing. Refuses with `not-found` outsiders and questions of other groups, `forbidden` members.
 */
export const endPrompt = operation(
  { input: EndPrompt },
  async function endPrompt({ actor }, { slug, id }): Promise<null> {
    const { groupId } = await requireScheduler(actor.accountId, slug);
    const ended = await database()
      .update(prompt)
      .set({ endedAt: sql`coalesce(${prompt.endedAt}, now())` })
      .where(and(eq(prompt.id, id), eq(prompt.groupId, groupId)))
      .returning({ id: prompt.id });
    if (ended.length === 0) throw new Refusal("not-found");
    return null;
  },
);
