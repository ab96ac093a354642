import { useEffect, useState } from "react";
import type { Answer } from "#server/operation.ts";
import type { CareNow } from "./care-now.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/** Who and what could help me now. @throws when it could not be had, whatever the cause. */
export async function fetchCare(about: { slug: string; seq: number } | null): Promise<CareNow> {
  const query = about ? `?slug=${about.slug}&seq=${about.seq}` : "";
  const response = await fetch(`/care.json${query}`, {
    signal: AbortSignal.timeout(patience),
  });
  const answer = (await response.json()) as Answer<CareNow>;
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

/** The same for a card: as its page brought it, else asked for; `null` until then, and where it can't be had. */
export function useCare(given: CareNow | null): CareNow | null {
  const [care, setCare] = useState(given);
  useEffect(() => {
    if (given) return;
    let isHere = true;
    fetchCare(null).then(
      (found) => isHere && setCare(found),
      () => {}, // The card leads to Help, which needs none of this.
    );
    return () => {
      isHere = false;
    };
  }, [given]);
  return given ?? care;
}
