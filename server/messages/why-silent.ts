import { OneGroup } from "../groups/contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import type { Wording } from "../refusal.ts";
import { silenceFor } from "./silence-for.ts";

/** Why I can't write in a group now, or `null`. Refuses outsiders with `not-found`. */
export const whySilent = operation(
  { input: OneGroup, pace: [{ name: "why-silent", points: 120, seconds: 600, per: perAccount }] },
  async function whySilent({ actor }, { slug }): Promise<Wording | null> {
    return silenceFor(await requireMembership(actor.accountId, slug));
  },
);
