import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { message } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { mostPins, ReadPins, type MessageView } from "./contract.ts";
import { messageRows } from "./message-rows.ts";
import { showMessages } from "./show-messages.ts";

/** What is pinned in a group, the newest pin first. Refuses outsiders with `not-found`. */
export const readPins = operation(
  { input: ReadPins },
  async function readPins({ actor }, { slug }): Promise<MessageView[]> {
    const { groupId } = await requireMembership(actor.accountId, slug);
    const rows = await messageRows()
      .where(
        and(
          eq(message.groupId, groupId),
          isNotNull(message.pinnedAt),
          isNull(message.hiddenAt),
          isNull(message.deletedAt),
        ),
      )
      .orderBy(desc(message.pinnedAt))
      .limit(mostPins);
    return showMessages(groupId, actor.accountId, rows);
  },
);
