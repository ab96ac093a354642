import { unseal } from "../vault/seal.ts";
import type { NoteView } from "./view-contract.ts";

/** A note among moderators as it is kept: sealed for whoever wrote it. */
interface Kept {
  row: { id: string; authorId: string; words: Buffer; createdAt: Date };
  name: string;
}

/** Opens notes, in the order that they are given. */
export function noteViews(kept: Kept[]): Promise<NoteView[]> {
  return Promise.all(
    kept.map(async ({ row, name }) => ({
      id: row.id,
      by: { id: row.authorId, name },
      words: await unseal(row.authorId, row.words),
      at: row.createdAt.toISOString(),
    })),
  );
}
