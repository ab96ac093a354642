import { z } from "zod";
import { operation } from "../operation.ts";
import { waitsFor } from "./case-heads.ts";
import { countUpTo } from "./count-up-to.ts";
import { moderatedBy } from "./moderated-by.ts";

/** How many cases wait for me, counted up to a hundred; `null` for whoever has no desk. */
export const countCases = operation(
  { input: z.object({}) },
  async function countCases({ actor }): Promise<number | null> {
    const ids = (await moderatedBy(actor)).map(({ id }) => id);
    const isStaff = actor.staffRole !== null;
    if (ids.length === 0 && !isStaff) return null;
    return countUpTo(waitsFor(ids, isStaff, actor.accountId));
  },
);
