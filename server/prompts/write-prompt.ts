import { database, transaction } from "#db/client.ts";
import { prompt } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { WritePrompt, type PromptView } from "./contract.ts";
import { holdSchedule, refuseUnlessApart } from "./keep-apart.ts";
import { requireScheduler } from "./scheduler.ts";
import { viewOf } from "./prompt-view.ts";
import { wordsOf } from "./wording.ts";

/**
 * Puts a question into a group's schedule. Refuses with `not-found` for outsiders, `forbidden` for
 * members, `conflict` for an archived group, `invalid` beside `weekdays` when two would be asked on one day.
 */
export const writePrompt = operation(
  {
    input: WritePrompt,
    pace: [{ name: "write-prompt", points: 60, seconds: 60, per: perAccount }],
  },
  async function writePrompt({ actor }, input): Promise<PromptView> {
    const { groupId } = await requireScheduler(actor.accountId, input.slug);
    const { kind, weekdays, time: minute, startsOn, endsOn = null } = input;
    const { timeZone = actor.timeZone } = input;
    const worded = wordsOf(input, actor.locale);
    const now = new Date();
    return transaction(async () => {
      await holdSchedule(groupId);
      await refuseUnlessApart({ groupId }, { weekdays, startsOn, endsOn }, now);
      const schedule = { weekdays, minute, timeZone, startsOn, endsOn };
      const [row] = await database()
        .insert(prompt)
        .values({ groupId, kind, ...worded, ...schedule, authorId: actor.accountId })
        .returning();
      return viewOf(row!, now);
    });
  },
);
