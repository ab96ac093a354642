import { z } from "zod";
import { operation } from "../operation.ts";
import type { Suggestion } from "./list-contract.ts";
import { stateAt } from "./newest-state.ts";
import { offeredTo } from "./offered.ts";
import { orderPractices } from "./order-practices.ts";
import { practiceHeads } from "./practice-heads.ts";
import { helpsOf } from "./what-helps.ts";

/** A check-in of so long ago, in milliseconds, still says how today is. */
const stillToday = 16 * 60 * 60 * 1000;

/** The one practice that is suggested: for my newest state, what helped me in it before any other. */
export const practiceForToday = operation(
  { input: z.object({}) },
  async function practiceForToday({ actor }): Promise<Suggestion | null> {
    const [state, heads, helps] = await Promise.all([
      stateAt(actor.accountId, new Date(), stillToday),
      practiceHeads(),
      helpsOf(actor),
    ]);
    const chosen = { state, modality: null, minutes: null };
    const offered = await offeredTo(actor, heads);
    const [first] = orderPractices(offered, chosen, helps);
    if (!first) return null;
    const { helped, ...practice } = first;
    return { practice, state, helped };
  },
);
