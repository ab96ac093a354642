import { eq } from "drizzle-orm";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { audienceFor } from "./audience.ts";
import { changeRow } from "./change-row.ts";
import { ShareCheckIn, type CheckInView } from "./contract.ts";
import { viewOf } from "./rows.ts";

/**
 * Shares one of my check-ins with a group of mine, with another one, or with nobody any more; of
 * whatever day it is. Refuses with `not-found` what is not mine.
 */
export const shareCheckIn = operation(
  {
    input: ShareCheckIn,
    pace: [{ name: "share-check-in", points: 60, seconds: 60, per: perAccount }],
  },
  async function shareCheckIn({ actor }, { id, ...asked }): Promise<CheckInView> {
    const audience = await audienceFor(actor.accountId, asked);
    const row = await changeRow(actor.accountId, eq(checkIn.id, id), async (before) => {
      const isSo =
        audience?.groupId === before.groupId && audience.sharesNote === before.sharesNote;
      return isSo ? null : { columns: {}, audience };
    });
    return viewOf(row);
  },
);
