import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { patternPutAside } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { JudgePattern } from "./contract.ts";

/** Puts a pattern aside that does not help, so that it is not shown again, or takes that back. */
export const judgePattern = operation(
  {
    input: JudgePattern,
    pace: [{ name: "judge-pattern", points: 60, seconds: 60, per: perAccount }],
  },
  async function judgePattern({ actor: { accountId } }, { pattern, helps }): Promise<null> {
    if (helps === "no")
      await database().insert(patternPutAside).values({ accountId, pattern }).onConflictDoNothing();
    else
      await database()
        .delete(patternPutAside)
        .where(and(eq(patternPutAside.accountId, accountId), eq(patternPutAside.pattern, pattern)));
    return null;
  },
);
