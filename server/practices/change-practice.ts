import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { ownPractice } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { ChangePractice } from "./own-contract.ts";
import { fromForm } from "./own-from-form.ts";
import type { Practice } from "./practice-contract.ts";

/**
 * Changes a practice of the centre's own; it keeps its address, and what people did with it. Refuses
 * members with `forbidden`, what is not the centre's own with `not-found`.
 */
export const changePractice = operation(
  {
    input: ChangePractice,
    pace: [{ name: "write-practice", points: 60, seconds: 3600, per: perAccount }],
  },
  async function changePractice({ actor }, { slug, ...input }): Promise<Practice> {
    if (!may.centre.keepPractices(actor)) throw new Refusal("forbidden");
    const content = fromForm(slug, input);
    const changed = await database()
      .update(ownPractice)
      .set({ content, changedAt: new Date() })
      .where(eq(ownPractice.slug, slug))
      .returning({ slug: ownPractice.slug });
    if (changed.length === 0) throw new Refusal("not-found");
    return content;
  },
);
