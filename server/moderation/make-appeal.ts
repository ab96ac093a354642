import { and, eq, inArray } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { appeal, moderationNotice } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { sealFor } from "../vault/seal.ts";
import { MakeAppeal } from "./contract.ts";
import { appealable } from "./my-notices.ts";

/**
 * Asks for a second look at something that was done to me, once for each act. Another moderator or staff answers it.
 * Refuses with `not-found` about what did not concern me, or was done for me. The same again is the same appeal.
 */
export const makeAppeal = operation(
  {
    input: MakeAppeal,
    pace: [{ name: "make-appeal", points: 20, seconds: 86_400, per: perAccount }],
  },
  async function makeAppeal({ actor }, { act, words }): Promise<{ act: number }> {
    const { accountId } = actor;
    return transaction(async () => {
      const [told] = await database()
        .select({ groupId: moderationNotice.groupId })
        .from(moderationNotice)
        .where(
          and(
            eq(moderationNotice.accountId, accountId),
            eq(moderationNotice.actId, act),
            inArray(moderationNotice.kind, appealable),
          ),
        );
      if (!told) throw new Refusal("not-found");
      const sealed = await sealFor(accountId, words);
      await database()
        .insert(appeal)
        .values({ actId: act, groupId: told.groupId, accountId, words: sealed })
        .onConflictDoNothing();
      return { act };
    });
  },
);
