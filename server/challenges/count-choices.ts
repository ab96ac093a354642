import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { practiceHeads } from "../practices/practice-heads.ts";
import { modalityKeys } from "../practices/practice-contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { Refusal } from "../refusal.ts";
import { OneGroup, type CountChoices } from "./contract.ts";

/** What a challenge may count. Refuses whoever may not begin one here, as beginning one does. */
export const countChoices = operation(
  { input: OneGroup },
  async function countChoices({ actor }, { slug }): Promise<CountChoices> {
    const membership = await requireMembership(actor.accountId, slug);
    if (!may.challenges.begin(membership, membership)) throw new Refusal("forbidden");
    const practices = (await practiceHeads()).map(({ slug: practice, name, modality }) => ({
      slug: practice,
      name,
      modality,
    }));
    return { practices, modalities: modalityKeys };
  },
);
