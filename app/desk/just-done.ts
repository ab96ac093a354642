import type { Deed } from "#server/moderation/contract.ts";
import type { JustDone } from "./undo-line.tsx";

/** What an address says was done a moment ago. */
export function justDone(search: URLSearchParams): JustDone | null {
  const act = Number(search.get("act"));
  const [caseId, deed] = [search.get("of"), search.get("did")];
  if (!Number.isInteger(act) || act < 1 || !caseId || !deed || !/^[a-z-]+$/.test(deed)) return null;
  return { act, caseId, deed: deed as Deed };
}
