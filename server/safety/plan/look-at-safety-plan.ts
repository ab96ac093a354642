import { eq } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { safetyPlan } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { unseal } from "../../vault/seal.ts";
import { planParts, WriteSafetyPlan, type PlanView, type PlanWords } from "./contract.ts";

const nothing = Object.fromEntries(planParts.map((part) => [part, ""])) as PlanWords;

/** One's own safety plan; an empty one before there is one. Nobody else's can be asked for. */
export const lookAtSafetyPlan = operation(
  { input: z.object({}) },
  async function lookAtSafetyPlan({ actor }): Promise<PlanView> {
    const { accountId } = actor;
    const [row] = await database()
      .select()
      .from(safetyPlan)
      .where(eq(safetyPlan.accountId, accountId));
    if (!row) return { parts: nothing, changedAt: null };
    const parts = WriteSafetyPlan.parse(JSON.parse(await unseal(accountId, row.parts)));
    return { parts, changedAt: row.changedAt.toISOString() };
  },
);
