import { sql } from "drizzle-orm";
import { handOverNote } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { handOversPerPage, ListHandOvers, type HandOverList } from "./hand-over-contract.ts";
import { notesOf } from "./hand-over-notes.ts";

/** What moderators of a group wrote for whoever comes next, the newest first. Refuses like `requireModerator`. */
export const listHandOvers = operation(
  { input: ListHandOvers },
  async function listHandOvers({ actor }, { slug, before }): Promise<HandOverList> {
    const { groupId } = await requireModerator(actor.accountId, slug);
    const from = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(before ?? "");
    const { createdAt, id } = handOverNote;
    const further =
      from && !Number.isNaN(Date.parse(from[1]!))
        ? sql`(${createdAt}, ${id}) < (${from[1]!}::timestamptz, ${from[2]!}::uuid)`
        : undefined;
    const found = await notesOf(groupId, further, handOversPerPage + 1);
    const notes = found.slice(0, handOversPerPage);
    const last = notes.at(-1);
    return { notes, next: found.length > notes.length ? `${last!.at}_${last!.id}` : null };
  },
);
