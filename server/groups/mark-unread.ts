import { sql } from "drizzle-orm";
import { membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { MarkRead } from "./contract.ts";
import { moveRead } from "./move-read.ts";

/**
 * Makes everything from `seq` on unread again, on purpose: something to come back to.
 * Answers with how far its reader has read now. Refuses with `not-found` for outsiders.
 */
export const markUnread = operation(
  { input: MarkRead },
  async function markUnread({ actor }, { slug, seq }) {
    const back = sql`least(${membership.lastReadSeq}, greatest(${seq}::int - 1, 0))`;
    return moveRead(actor.accountId, slug, back);
  },
);
