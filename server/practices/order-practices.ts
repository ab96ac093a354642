import type { PracticeHead, WhatHelps } from "./contract.ts";
import type { Chosen, Helped, ListedPractice } from "./list-contract.ts";
import type { State } from "./practice-contract.ts";

/** What a practice did for somebody in one state, or in whichever; `null` where nothing is told. */
export function helpedBy(slug: string, state: State | null, helps: WhatHelps[]): Helped | null {
  const told = helps.filter((one) => one.practice === slug && (!state || one.state === state));
  const sum = (of: "times" | "eased") => told.reduce((all, one) => all + one[of], 0);
  return told.length === 0 ? null : { times: sum("times"), eased: sum("eased") };
}

/** Whether a practice is one of those that were chosen. */
export function fits(head: PracticeHead, { state, modality, minutes }: Chosen): boolean {
  if (state && !head.suits.includes(state)) return false;
  if (modality && head.modality !== modality) return false;
  return minutes === null || head.minutes[0]! <= minutes;
}

/**
 * The practices that were chosen: first what helped before, by how often it did and the more often
 * tried before the less; then the others, one of each kind in turn, so that the first few differ.
 */
export function orderPractices(
  heads: PracticeHead[],
  chosen: Chosen,
  helps: WhatHelps[],
): ListedPractice[] {
  const listed = heads
    .filter((head) => fits(head, chosen))
    .map((head) => ({ ...head, helped: helpedBy(head.slug, chosen.state, helps) }));
  const hasHelped = ({ helped }: ListedPractice) => helped !== null && helped.eased > 0;
  const share = ({ helped }: ListedPractice) => helped!.eased / helped!.times;
  const before = listed
    .filter(hasHelped)
    .toSorted((one, other) => share(other) - share(one) || other.helped!.times - one.helped!.times);
  return [...before, ...inTurn(listed.filter((one) => !hasHelped(one)))];
}

/** One of each kind, then a second of each, and so on; within a kind the order stays. */
function inTurn(listed: ListedPractice[]): ListedPractice[] {
  const seen = new Map<string, number>();
  return listed
    .map((one) => {
      const kind = one.isOwn ? "own" : one.modality;
      const turn = seen.get(kind) ?? 0;
      seen.set(kind, turn + 1);
      return { one, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
}
