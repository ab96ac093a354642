import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { practiceOff } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { findPractice } from "./find-practice.ts";
import { SwitchPractice } from "./own-contract.ts";

/**
 * Takes a practice away from members, or gives it back; what they did stays theirs. The same again
 * is the same answer. Refuses members with `forbidden`, a name that none has with `not-found`.
 */
export const switchPractice = operation(
  {
    input: SwitchPractice,
    pace: [{ name: "switch-practice", points: 120, seconds: 3600, per: perAccount }],
  },
  async function switchPractice({ actor }, { slug, to }): Promise<{ isOff: boolean }> {
    if (!may.centre.keepPractices(actor)) throw new Refusal("forbidden");
    if (!(await findPractice(slug))) throw new Refusal("not-found");
    if (to === "off")
      await database()
        .insert(practiceOff)
        .values({ slug, byId: actor.accountId })
        .onConflictDoNothing();
    else await database().delete(practiceOff).where(eq(practiceOff.slug, slug));
    return { isOff: to === "off" };
  },
);
