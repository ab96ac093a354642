import { z } from "zod";
import { slug, type GroupHeading, type Named } from "../groups/contract.ts";
import { id, longest, words } from "../moderation/contract.ts";
import type { WithGroup } from "../roster/contract.ts";
import type { Pulse } from "./pulse-contract.ts";

/** After so many days of silence somebody can ask to be looked after. */
export const silentDays = { least: 2, most: 30 };
/** Most people on one page of the outreach list, contacts beside each, newcomers and buddies to choose from. */
export const outreachAtOnce = 20;
export const contactsShown = 5;
export const peopleShown = 20;
/** Days for which somebody counts as new without a buddy, and for which a buddy is theirs. */
export const newFor = 14;
export const buddyFor = 30;
/** Days for which a moderator can put somebody off. */
export const snoozes = [1, 3, 7] as const;

const days = z.coerce
  .number("care.days-range")
  .int("care.days-range")
  .min(silentDays.least, "care.days-range")
  .max(silentDays.most, "care.days-range");

/** Asks to be looked after, or takes that back. */
export const AskToBeLookedAfter = z.object({ slug, days });

export const ways = ["message", "phone", "in-person"] as const;
export const outcomes = ["reached", "no-answer", "left-word"] as const;
export type Way = (typeof ways)[number];
export type Outcome = (typeof outcomes)[number];

export const ListOutreach = z.object({
  slug,
  after: z.string().max(80).optional().catch(undefined),
});
export const LogContact = z.object({
  slug,
  personId: id,
  clientId: id,
  way: z.enum(ways, "care.way-needed"),
  outcome: z.enum(outcomes, "care.outcome-needed"),
  note: words(longest.note, "moderation.words-too-long").default(""),
});
export const PutOff = z.object({
  slug,
  personId: id,
  days: z.coerce.number().pipe(z.literal(snoozes, "refusal.invalid-field")),
});

const yes = z.preprocess((value) => value === true || value === "on", z.boolean());
export const OfferToBeBuddy = z.object({ slug, offers: yes });
/** Somebody chooses their own buddy, or a moderator one for them. */
export const ChooseBuddy = z.object({
  slug,
  newcomerId: id.optional(),
  buddyId: z.uuid("care.buddy-needed").toLowerCase(),
});
export const EndBuddy = z.object({ slug, newcomerId: id });

/** How somebody was tried to be reached. */
export interface ContactView {
  id: string;
  by: string;
  at: string;
  way: Way;
  outcome: Outcome;
  note: string;
}

/** Somebody who asked to be looked after and of whom there was no sign since. */
export interface Silent extends Named {
  silentSince: string;
  afterDays: number;
  contacts: ContactView[];
}

export interface OutreachList {
  heading: GroupHeading;
  people: Silent[];
  next: string | null;
}

/** A member's own settings in a group: being looked after, and buddies. */
export interface MyCare {
  lookAfter: { days: number } | null;
  /** Who sees it, by name. */
  seenBy: string[];
  offersBuddy: boolean;
  /** With whom I am, as their buddy. */
  newcomers: Named[];
  buddy: Named | null;
  /** Whom I can choose; only for somebody new without a buddy. */
  choices: Named[] | null;
}

/** What the room says to somebody new. */
export interface Welcome {
  buddy: string | null;
}

/** One page of a group for those who look after it. */
export interface Hub {
  heading: GroupHeading;
  isArchived: boolean;
  /** Counted up to a hundred. */
  cases: number;
  appeals: number;
  outreach: number;
  here: WithGroup | null;
  iAmOnCall: boolean;
  pulse: Pulse | null;
  newcomers: (Named & { joinedAt: string })[];
  /** Who offers to be a buddy. */
  buddies: Named[];
}
