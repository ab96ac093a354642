import { OneGroup } from "../groups/contract.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import type { RoomPause } from "./pause-contract.ts";

/** Whether a room takes a breath, for those who can open it again. Refuses like `requireModerator`. */
export const lookAtPause = operation(
  { input: OneGroup },
  async function lookAtPause({ actor }, { slug }): Promise<RoomPause> {
    const { quietUntil } = await requireModerator(actor.accountId, slug);
    const isQuiet = quietUntil !== null && quietUntil > new Date();
    return { slug, until: isQuiet ? quietUntil.toISOString() : null };
  },
);
