import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { message } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { mostPins, ReadPins, type PinnedMessages } from "./contract.ts";
import { messageRows } from "./message-rows.ts";
import { showMessages } from "./show-messages.ts";

/** What is pinned in a group, the newest pin first. Refuses outsiders with `not-found`. */
export const readPins = operation(
  { input: ReadPins },
  async function readPins({ actor }, { slug }): Promise<PinnedMessages> {
    const membership = await requireMembership(actor.accountId, slug);
    const { groupId } = membership;
    const rows = await messageRows({
      where: and(
        eq(message.groupId, groupId),
        isNotNull(message.pinnedAt),
        isNull(message.hiddenAt),
        isNull(message.deletedAt),
      ),
      order: desc(message.pinnedAt),
      limit: mostPins,
    });
    return {
      heading: await headingFor(membership),
      messages: await showMessages(groupId, actor.accountId, rows),
    };
  },
);
