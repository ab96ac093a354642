import type { Deed } from "#server/moderation/contract.ts";
import type { JustDone } from "./undo-line.tsx";

/** What an address says was done a moment ago. */
export function justDone(search: URLSearchParams): JustDone | null {
  const [act, caseId, did] = ["act", "of", "did"].map((name) => search.get(name) ?? "");
  if (!act || !/^\d+(\.\d+)*$/.test(act) || !caseId) return null;
  if (!did || !/^[a-z-]+(\.[a-z-]+)*$/.test(did)) return null;
  return { act, caseId, deeds: did.split(".") as Deed[] };
}
