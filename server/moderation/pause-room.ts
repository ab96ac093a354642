import { transaction } from "#db/client.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { PauseRoom, type RoomPause } from "./pause-contract.ts";
import { quieten } from "./quieten.ts";
import { recordAct } from "./record-act.ts";

/**
 * Lets a room take a breath together, outside of any case: for some minutes only its moderators write. Pausing a
 * room that rests says anew until when. Refuses like `requireModerator`, and with `conflict` where it is archived.
 */
export const pauseRoom = operation(
  { input: PauseRoom, pace: [{ name: "pause-room", points: 20, seconds: 3600, per: perAccount }] },
  async function pauseRoom({ actor }, { slug, minutes }): Promise<RoomPause> {
    const { groupId, archivedAt } = await requireModerator(actor.accountId, slug);
    if (archivedAt) throw new Refusal("conflict", { message: { key: "messages.archived" } });
    const until = new Date(Date.now() + minutes * 60_000);
    await transaction(async () => {
      await quieten({ groupId, slug }, until);
      await recordAct({ actorId: actor.accountId, groupId, kind: "pause-room", until });
    });
    return { slug, until: until.toISOString() };
  },
);
