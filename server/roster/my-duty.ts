import { z } from "zod";
import { moderatedBy } from "../moderation/moderated-by.ts";
import { operation } from "../operation.ts";
import type { Duty } from "./contract.ts";
import { endsSoon } from "./ends-soon.ts";
import { gapsAhead, spanOf } from "./gaps-ahead.ts";
import { notesOf } from "./hand-over-notes.ts";
import { onCallAt } from "./on-call.ts";
import { readPlan } from "./read-plan.ts";
import { isOfferFor, openSwaps } from "./swaps/open-swaps.ts";

/** Groups that the desk tells of. */
const most = 20;

/** How things stand with the groups that I moderate: what is about to end, what nobody holds, what I am asked. */
export const myDuty = operation({ input: z.object({}) }, async function myDuty({ actor }): Promise<
  Duty[]
> {
  const groups = (await moderatedBy(actor)).slice(0, most);
  return Promise.all(groups.map((one) => dutyIn(one, actor.accountId)));
});

async function dutyIn(
  { id, slug, name }: { id: number; slug: string; name: string },
  me: string,
): Promise<Duty> {
  const [week, open] = await Promise.all([readPlan(id), openSwaps(id)]);
  const now = new Date();
  const mine = onCallAt(week, now).find(({ accountId }) => accountId === me);
  const [note = null] = mine ? await notesOf(id, undefined, 1) : [];
  const gaps = gapsAhead(week, now);
  return {
    slug,
    name,
    endsSoon: endsSoon(mine, now),
    gaps: gaps.length,
    firstGap: gaps[0] ? spanOf(gaps[0]) : null,
    offers: open.filter(isOfferFor(me)).length,
    note: note && note.by.id !== me ? note : null,
  };
}
