import { sql } from "drizzle-orm";
import { handOverNote } from "#db/schema/index.ts";
import { cursorOf, parseCursor } from "../cursor.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { handOversPerPage, ListHandOvers, type HandOverList } from "./hand-over-contract.ts";
import { notesOf } from "./hand-over-notes.ts";

/** What moderators of a group wrote for whoever comes next, the newest first. Refuses like `requireModerator`. */
export const listHandOvers = operation(
  { input: ListHandOvers },
  async function listHandOvers({ actor }, { slug, before }): Promise<HandOverList> {
    const { groupId } = await requireModerator(actor.accountId, slug);
    const from = parseCursor(before);
    const { createdAt, id } = handOverNote;
    const further = from
      ? sql`(${createdAt}, ${id}) < (${from.at}::timestamptz, ${from.id}::uuid)`
      : undefined;
    const found = await notesOf(groupId, further, handOversPerPage + 1);
    const notes = found.slice(0, handOversPerPage);
    const last = notes.at(-1);
    return {
      notes,
      next: found.length > notes.length ? cursorOf(new Date(last!.at), last!.id) : null,
    };
  },
);
