import { findPractice } from "../practices/find-practice.ts";
import { modalityKeys, type Modality } from "../practices/practice-contract.ts";
import { switchedOff } from "../practices/switched-off.ts";
import { refuseField } from "../refusal.ts";

/**
 * What a challenge counts: `any`, a practice's slug, or `modality:` and a kind of practice.
 * @throws Refusal `invalid` beside `counts` for anything else, and for a practice that is switched off.
 */
export async function countedBy(
  counts: string,
): Promise<{ practice: string | null; modality: Modality | null }> {
  if (counts === "any") return { practice: null, modality: null };
  const modality = modalityKeys.find((key) => counts === `modality:${key}`);
  if (modality) return { practice: null, modality };
  const [practice, off] = await Promise.all([findPractice(counts), switchedOff()]);
  if (!practice || off.has(counts)) throw refuseField("counts", "challenges.counts-needed");
  return { practice: practice.slug, modality: null };
}
