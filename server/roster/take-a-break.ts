import { z } from "zod";
import { transaction } from "#db/client.ts";
import { moderatedBy } from "../moderation/moderated-by.ts";
import { markPutAway } from "../moderation/own-care/put-care-away.ts";
import { operation } from "../operation.ts";
import { goAside } from "./stand-aside.ts";

/** How long a break is, in hours. */
const aDay = 24;

/** Stands aside for a day in all groups that I moderate; who waits for me goes on to the next at once. */
export const takeABreak = operation(
  { input: z.object({}) },
  async function takeABreak({ actor }): Promise<null> {
    return transaction(async () => {
      for (const { id } of await moderatedBy(actor)) await goAside(id, actor.accountId, aDay);
      await markPutAway(actor.accountId);
      return null;
    });
  },
);
