import { z } from "zod";
import { slug } from "../groups/contract.ts";
import type { Access } from "../groups/contract.ts";
import { id, longest, words } from "./contract.ts";
import type { ActView, CasePerson } from "./view-contract.ts";

/** Most groups, and most acts of a moderator, on one page. */
export const groupsAtOnce = 30;
export const actsAtOnce = 50;

/** A group to go on after, as the page before gave it. */
export const ListCentreGroups = z.object({
  after: z.string().max(200).optional().catch(undefined),
});

/** Archives a group or opens it again: why is on record, and the tick that it is meant. */
export const KeepGroup = z.object({
  slug,
  reason: words(longest.reason, "moderation.words-too-long").refine(
    (text) => text !== "",
    "moderation.words-needed",
  ),
  sure: z.literal("on", "moderation.tick-first"),
});
export const AppointModerator = z.object({
  slug,
  /** As the member is called; staff have no list of members. */
  name: words(80, "moderation.no-member").refine((text) => text !== "", "moderation.no-member"),
});
export const DismissModerator = z.object({ slug, personId: id });

const act = z.coerce.number().int().positive();
export const ListActs = z.object({ person: id, before: act.optional().catch(undefined) });
/** Takes back the acts that are named, or everything of the last hour. */
export const TakeBackActs = z.object({
  person: id,
  act: z
    .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(act))
    .refine((acts) => acts.length <= actsAtOnce, "refusal.invalid-field"),
  all: z.preprocess((value) => value === "hour", z.boolean()),
});

/** A group as staff see it: no word of what is said in it. */
export interface CentreGroup {
  slug: string;
  name: string;
  access: Access;
  /** Instant, ISO 8601. */
  archivedAt: string | null;
  members: number;
  moderators: CasePerson[];
}

/** What one moderator did that can be taken back, the newest first. */
export interface ActsOfModerator {
  person: CasePerson;
  acts: (ActView & { group: string; about: string | null })[];
  /** Of the last hour, and not taken back yet. */
  ofLastHour: number;
  next: number | null;
}
