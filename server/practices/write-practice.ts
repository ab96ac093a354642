import { sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { ownPractice } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { WritePractice } from "./own-contract.ts";
import { fromForm, slugFor } from "./own-from-form.ts";
import { mostOwn } from "./own-practices.ts";
import type { Practice } from "./practice-contract.ts";

/**
 * Adds a practice of the centre's own; members see it at once. Refuses members with `forbidden`,
 * `conflict` when there are as many as a list can hold, `invalid` beside each field that does not fit.
 */
export const writePractice = operation(
  {
    input: WritePractice,
    pace: [{ name: "write-practice", points: 60, seconds: 3600, per: perAccount }],
  },
  async function writePractice({ actor }, input): Promise<Practice> {
    if (!may.centre.keepPractices(actor)) throw new Refusal("forbidden");
    return transaction(async () => {
      // Two who write at once neither take the same name nor one more than fits.
      await database().execute(sql`lock table ${ownPractice} in share row exclusive mode`);
      const rows = await database().select({ slug: ownPractice.slug }).from(ownPractice);
      if (rows.length >= mostOwn)
        throw new Refusal("conflict", { message: { key: "practice-pages.own-full" } });
      const taken = new Set(rows.map(({ slug }) => slug));
      let number = 1;
      while (taken.has(slugFor(input.nameEn, number))) number += 1;
      const content = fromForm(slugFor(input.nameEn, number), input);
      await database()
        .insert(ownPractice)
        .values({ slug: content.slug, content, authorId: actor.accountId });
      return content;
    });
  },
);
