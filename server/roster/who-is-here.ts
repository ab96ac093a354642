import { OneGroup } from "../groups/contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import type { WithGroup } from "./contract.ts";
import { readPlan } from "./read-plan.ts";
import { withGroup } from "./with-group.ts";

/** Who is with a group now, for its members; `null` where nothing is planned, or all is over. Refuses outsiders with `not-found`. */
export const whoIsHere = operation(
  { input: OneGroup },
  async function whoIsHere({ actor }, { slug }): Promise<WithGroup | null> {
    const { groupId, archivedAt } = await requireMembership(actor.accountId, slug);
    if (archivedAt) return null;
    return withGroup(await readPlan(groupId), new Date());
  },
);
