import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { prompt } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { ChangePrompt, type PromptView } from "./contract.ts";
import { holdSchedule, refuseUnlessApart } from "./keep-apart.ts";
import { viewOf } from "./prompt-view.ts";
import { requireScheduled, requireScheduler } from "./scheduler.ts";
import { wordsOf } from "./wording.ts";

/**
 * Changes a question of the schedule from now on; the days on which it was asked stay as they were.
 * Refuses like `writePrompt`, and with `not-found` what is not in the schedule.
 */
export const changePrompt = operation(
  {
    input: ChangePrompt,
    pace: [{ name: "change-prompt", points: 60, seconds: 60, per: perAccount }],
  },
  async function changePrompt({ actor }, input): Promise<PromptView> {
    const { groupId } = await requireScheduler(actor.accountId, input.slug);
    const { id, kind, weekdays, time: minute, startsOn, endsOn = null } = input;
    const now = new Date();
    return transaction(async () => {
      await holdSchedule(groupId);
      const before = await requireScheduled(groupId, id);
      const { timeZone = before.timeZone } = input;
      const worded = wordsOf(input, actor.locale, before);
      await refuseUnlessApart({ groupId, id }, { weekdays, startsOn, endsOn }, now);
      const [row] = await database()
        .update(prompt)
        .set({ kind, ...worded, weekdays, minute, timeZone, startsOn, endsOn })
        .where(eq(prompt.id, id))
        .returning();
      return viewOf(row!, now);
    });
  },
);
