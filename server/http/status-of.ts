import type { Reason } from "../refusal.ts";

/** HTTP's numbers for our reasons: known here and nowhere else. */
export const statusOf: Record<Reason, number> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  invalid: 422,
  "too-many": 429,
  unavailable: 503,
};
