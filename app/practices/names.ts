import type { Key } from "#app/i18n/catalogues.ts";
import type { Modality, State } from "#server/practices/practice-contract.ts";

/** What each kind of practice is called; in the order in which they are offered. */
export const modalityNames: Record<Modality, Key> = {
  breathwork: "practices.modality-breathwork",
  meditation: "practices.modality-meditation",
  somatic: "practices.modality-somatic",
  yoga: "practices.modality-yoga",
  mindfulness: "practices.modality-mindfulness",
  biofeedback: "practices.modality-biofeedback",
  resourcing: "practices.modality-resourcing",
};
export const modalities = Object.keys(modalityNames) as Modality[];

/** The states, from the top as the check-in has them. */
export const states: State[] = ["activated", "settled", "shutdown"];
