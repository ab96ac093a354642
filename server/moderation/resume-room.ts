import { transaction } from "#db/client.ts";
import { OneGroup } from "../groups/contract.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import type { RoomPause } from "./pause-contract.ts";
import { quieten } from "./quieten.ts";
import { recordAct } from "./record-act.ts";

/** Opens a room again before its time; one that is open is the same answer. Refuses like `requireModerator`. */
export const resumeRoom = operation(
  { input: OneGroup },
  async function resumeRoom({ actor }, { slug }): Promise<RoomPause> {
    const { groupId, quietUntil } = await requireModerator(actor.accountId, slug);
    if (quietUntil && quietUntil > new Date())
      await transaction(async () => {
        await quieten({ groupId, slug }, null);
        await recordAct({ actorId: actor.accountId, groupId, kind: "resume-room" });
      });
    return { slug, until: null };
  },
);
