import { and, asc, eq, gt, gte } from "drizzle-orm";
import { message } from "#db/schema/index.ts";
import { catchUpSize, type MessageView } from "./contract.ts";
import { messageRows } from "./message-rows.ts";
import { showMessages } from "./show-messages.ts";

/**
 * The messages from number `from` on that were changed later than change number `after`, in the order
 * of their changes; `null` when there are more than a catch-up carries.
 */
export async function readChanges(
  groupId: number,
  readerId: string,
  { after, from }: { after: number; from: number },
): Promise<MessageView[] | null> {
  const rows = await messageRows({
    where: and(
      eq(message.groupId, groupId),
      // Said once more for the index, which holds changed messages only.
      gt(message.change, 0),
      gt(message.change, after),
      gte(message.seq, from),
    ),
    order: asc(message.change),
    limit: catchUpSize + 1,
  });
  return rows.length > catchUpSize ? null : showMessages(groupId, readerId, rows);
}
