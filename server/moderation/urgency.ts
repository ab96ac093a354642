import { urgencies, type Reason, type Urgency } from "./contract.ts";

const byReason: Record<Reason, Urgency> = {
  danger: "crisis",
  threat: "high",
  harassment: "high",
  selling: "high",
  privacy: "high",
  "off-topic": "normal",
  other: "normal",
};

/** How soon somebody has to look, by what was reported. */
export const urgencyOf = (reason: Reason): Urgency => byReason[reason];

/** As the database keeps it: 0 is the most urgent. */
export const rankOf = (urgency: Urgency): number => urgencies.indexOf(urgency);
export const urgencyAt = (rank: number): Urgency => urgencies[rank] ?? "normal";
