import { sql } from "drizzle-orm";
import { group, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { MarkRead } from "./contract.ts";
import { moveRead } from "./move-read.ts";

/**
 * Notes how far somebody has read: only ever forwards, and never beyond what was said.
 * Answers with where they are now. Refuses with `not-found` for outsiders.
 */
export const markRead = operation(
  { input: MarkRead },
  async function markRead({ actor }, { slug, seq }) {
    const further = sql`greatest(${membership.lastReadSeq}, least(${seq}::int, ${group.lastSeq}))`;
    return moveRead(actor.accountId, slug, further);
  },
);
