import { transaction } from "#db/client.ts";
import type { Jobs } from "../queue.ts";
import { raise } from "./raise.ts";

/**
 * The job: puts a message that rules flagged before the group's moderators. It was asked for in the commit that
 * stored the message, and each rule counts once in a case, so a second run changes nothing.
 */
export async function raiseFlags({
  groupId,
  seq,
  personId,
  flags,
}: Jobs["raise-flags"]): Promise<void> {
  const about = { seq, personId };
  await transaction(async () => {
    for (const rule of flags)
      await raise({ groupId, about, urgency: "normal", reporterId: null, reason: "words", rule });
  });
}
