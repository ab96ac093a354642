import type { practiceSession } from "#db/schema/index.ts";
import type { SessionView } from "./contract.ts";

/** A session as its owner sees it. */
export function sessionOf(row: typeof practiceSession.$inferSelect): SessionView {
  const { clientId, practice, minutes, before, after, stateBefore, stateAfter } = row;
  return {
    clientId,
    practice,
    minutes,
    before,
    after,
    stateBefore,
    stateAfter,
    day: row.localDay,
  };
}
