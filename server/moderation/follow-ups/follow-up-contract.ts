import { z } from "zod";
import type { CasePerson } from "../view-contract.ts";

const id = z.uuid("refusal.invalid-field").toLowerCase();

/** Most of them on one page. */
export const followUpsPerPage = 20;

export const ListFollowUps = z.object({ after: z.string().max(80).optional().catch(undefined) });
export const OneFollowUp = z.object({ id });
export const HandOverFollowUp = OneFollowUp.extend({ to: id });
/** Puts one off by so many days. */
export const PutOffFollowUp = OneFollowUp.extend({
  days: z.coerce
    .number("moderation.days-range")
    .int("moderation.days-range")
    .min(1, "moderation.days-range")
    .max(7, "moderation.days-range"),
});

/** Somebody to ask how they are. */
export interface FollowUpView {
  id: string;
  caseId: string;
  slug: string;
  group: string;
  person: CasePerson;
  dueAt: string;
  isDue: boolean;
  /** Whoever had it looks after the group no more: any of us can take it. */
  isAnybodys: boolean;
  colleagues: CasePerson[];
}

export interface FollowUpList {
  followUps: FollowUpView[];
  next: string | null;
}
