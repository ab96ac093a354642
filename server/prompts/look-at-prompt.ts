import { headingFor } from "../groups/heading.ts";
import type { GroupHeading } from "../groups/contract.ts";
import { operation } from "../operation.ts";
import { OnePrompt, type PromptView } from "./contract.ts";
import { viewOf } from "./prompt-view.ts";
import { requireScheduled, requireScheduler } from "./scheduler.ts";

/**
 * A question of the schedule, to be changed. Refuses with `not-found` outsiders and what is not in the
 * schedule, `forbidden` members.
 */
export const lookAtPrompt = operation(
  { input: OnePrompt },
  async function lookAtPrompt(
    { actor },
    { slug, id },
  ): Promise<{ heading: GroupHeading; prompt: PromptView }> {
    const mine = await requireScheduler(actor.accountId, slug);
    const row = await requireScheduled(mine.groupId, id);
    return { heading: await headingFor(mine), prompt: await viewOf(row, new Date()) };
  },
);
