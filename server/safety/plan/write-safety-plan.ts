import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { safetyPlan } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { sealFor } from "../../vault/seal.ts";
import { WriteSafetyPlan } from "./contract.ts";

/** Keeps somebody's safety plan, sealed with a key of their own; writing it empty takes it away. */
export const writeSafetyPlan = operation(
  {
    input: WriteSafetyPlan,
    pace: [{ name: "write-safety-plan", points: 60, seconds: 3600, per: perAccount }],
  },
  async function writeSafetyPlan({ actor }, words): Promise<{ isEmpty: boolean }> {
    const { accountId } = actor;
    const isEmpty = Object.values(words).every((part) => part === "");
    if (isEmpty) {
      await database().delete(safetyPlan).where(eq(safetyPlan.accountId, accountId));
      return { isEmpty };
    }
    const parts = await sealFor(accountId, JSON.stringify(words));
    await database()
      .insert(safetyPlan)
      .values({ accountId, parts })
      .onConflictDoUpdate({
        target: safetyPlan.accountId,
        set: { parts, changedAt: sql`now()` },
      });
    return { isEmpty };
  },
);
