import { transaction } from "#db/client.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { EndChallenge } from "./contract.ts";
import { conclude } from "./conclude.ts";
import { requireKept } from "./one-challenge.ts";

/**
 * Ends a challenge before its time; one that has ended stays as it is.
 * Refuses with `not-found` for outsiders, `forbidden` for members.
 */
export const endChallenge = operation(
  {
    input: EndChallenge,
    pace: [{ name: "end-challenge", points: 20, seconds: 60, per: perAccount }],
  },
  async function endChallenge({ actor }, { id }): Promise<{ id: string }> {
    await requireKept(actor.accountId, id);
    await transaction(() => conclude(id, new Date()));
    return { id };
  },
);
