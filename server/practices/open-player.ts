import { z } from "zod";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { practiceSlug } from "./contract.ts";
import { findPractice } from "./find-practice.ts";
import type { Practice } from "./practice-contract.ts";
import { isOff } from "./switched-off.ts";

/** A practice with all that the player needs, and for whom it is. One that is switched off is not found. */
export const openPlayer = operation(
  { input: z.object({ slug: practiceSlug }) },
  async function openPlayer(
    { actor },
    { slug },
  ): Promise<{ practice: Practice; accountId: string }> {
    const practice = await findPractice(slug);
    if (!practice || (await isOff(slug))) throw new Refusal("not-found");
    return { practice, accountId: actor.accountId };
  },
);
