import { operation } from "../operation.ts";
import { ListPractices, perPage, type PracticeList } from "./list-contract.ts";
import { offeredTo } from "./offered.ts";
import { orderPractices } from "./order-practices.ts";
import { practiceHeads } from "./practice-heads.ts";
import { helpsOf } from "./what-helps.ts";

/** The practices for a state, of a kind, of a length; what helped me before stands first. */
export const listPractices = operation(
  { input: ListPractices },
  async function listPractices({ actor }, { after, ...chosen }): Promise<PracticeList> {
    const [heads, helps] = await Promise.all([practiceHeads(), helpsOf(actor)]);
    const offered = await offeredTo(actor, heads, chosen.modality);
    const all = orderPractices(offered, chosen, helps);
    const from = all.findIndex(({ slug }) => slug === after) + 1;
    const practices = all.slice(from, from + perPage);
    const hasMore = all.length > from + perPage;
    return { chosen, practices, next: hasMore ? practices.at(-1)!.slug : null };
  },
);
