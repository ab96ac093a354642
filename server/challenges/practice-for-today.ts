import { findPractice } from "../practices/find-practice.ts";
import { stateAt } from "../practices/newest-state.ts";
import { practiceHeads } from "../practices/practice-heads.ts";
import type { ChallengeView } from "./contract.ts";
import type { ChallengeRow } from "./one-challenge.ts";

/** A check-in of so long ago, in milliseconds, still says how somebody is. */
const recently = 24 * 60 * 60 * 1000;

/**
 * What is proposed for today: the practice that counts, or one of those that count which suits how
 * somebody was at last.
 */
export async function practiceForToday(
  { practice, modality }: ChallengeRow,
  accountId: string,
): Promise<ChallengeView["practiceForToday"]> {
  if (practice) {
    const found = await findPractice(practice);
    return found && { slug: found.slug, name: found.name };
  }
  const [heads, state] = await Promise.all([
    practiceHeads(),
    stateAt(accountId, new Date(), recently),
  ]);
  const counting = heads.filter((head) => modality === null || head.modality === modality);
  const suiting = counting.find(({ suits }) => state !== null && suits.includes(state));
  const head = suiting ?? counting[0];
  return head ? { slug: head.slug, name: head.name } : null;
}
