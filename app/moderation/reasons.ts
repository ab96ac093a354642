import type { Reason } from "#server/moderation/contract.ts";

/** Why somebody reports, the gravest first. */
const all: Record<Reason, true> = {
  danger: true,
  threat: true,
  harassment: true,
  selling: true,
  privacy: true,
  "off-topic": true,
  other: true,
};
export const reasons = Object.keys(all) as Reason[];
