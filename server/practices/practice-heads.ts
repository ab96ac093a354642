import type { PracticeHead } from "./contract.ts";
import { library } from "./library/index.ts";
import { ownPractices } from "./own-practices.ts";
import type { Practice } from "./practice-contract.ts";
import { switchedOff } from "./switched-off.ts";

/** A practice in few words. */
export function headOf(practice: Practice, isOwn: boolean): PracticeHead {
  const { slug, name, line, modality, suits, minutes, usualMinutes } = practice;
  return { slug, name, line, modality, suits, minutes, usualMinutes, isOwn };
}

/** Every practice in few words, also those that are switched off: what the centre wrote comes first. */
export async function everyHead(): Promise<(PracticeHead & { isOff: boolean })[]> {
  const [own, off] = await Promise.all([ownPractices(), switchedOff()]);
  return [
    ...own.map((practice) => headOf(practice, true)),
    ...library.map((practice) => headOf(practice, false)),
  ].map((head) => ({ ...head, isOff: off.has(head.slug) }));
}

/** The practices that members may choose from. */
export async function practiceHeads(): Promise<PracticeHead[]> {
  return (await everyHead())
    .filter(({ isOff }) => !isOff)
    .map(({ isOff: _isOff, ...head }) => head);
}
