import { transaction } from "#db/client.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { changeNow } from "./change-now.ts";
import { ChangeNow } from "./contract.ts";

/** Says that I am on call now, for some hours, whatever the plan says. Refuses like `requireModerator`. */
export const standIn = operation(
  { input: ChangeNow },
  async function standIn({ actor }, { slug, hours }): Promise<{ slug: string }> {
    const { groupId } = await requireModerator(actor.accountId, slug);
    await transaction(() => changeNow(groupId, actor.accountId, "stands-in", hours));
    return { slug };
  },
);
