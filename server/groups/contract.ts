import { z } from "zod";

/** Longest answer to one of a group's questions, in characters (code points) after NFC. */
export const longestAnswer = 1000;
/** Most people on one page of the member list. */
export const membersPerPage = 50;
/** Most groups on one page of those that can be discovered. */
export const groupsPerPage = 20;
/** Most requests to join on one page, oldest first. */
export const requestsPerPage = 20;

export type Access = "open" | "by_request" | "invite_only";
export type Role = "member" | "moderator";
/** What of a group may reach its member on a closed phone. */
export const notifyLevels = ["all", "mentions", "nothing"] as const;
export type NotifyLevel = (typeof notifyLevels)[number];

/**
 * A group's name in addresses. What can't be one becomes the empty slug that no group has, so that
 * every address of a group that isn't there gets one and the same answer.
 */
export const slug = z
  .unknown()
  .transform((value) =>
    typeof value === "string" &&
    value.length <= 64 &&
    /^[\p{Ll}\p{N}]+(-[\p{Ll}\p{N}]+)*$/u.test(value)
      ? value
      : "",
  );

/** Unpaired surrogates and NUL can be neither stored nor shown. */
const isStorable = (text: string) => !/\p{Cs}/u.test(text) && !text.includes("\0");

const largestInteger = 2_147_483_647;
const whole = z.coerce
  .number("refusal.invalid-field")
  .int("refusal.invalid-field")
  .min(0, "refusal.invalid-field")
  .max(largestInteger, "refusal.invalid-field");

const accept = z.literal("on", "groups.accept-first");

/** Line ends become \n, outer blank space goes; an answer may be left empty. */
const answer = z
  .string("refusal.invalid-field")
  .max(longestAnswer * 4, "groups.answer-too-long")
  .refine(isStorable, "refusal.unreadable-text")
  .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .refine((text) => [...text].length <= longestAnswer, "groups.answer-too-long")
  .default("");

/** Names a group, and asks nothing else. */
export const OneGroup = z.object({ slug });

/** Asks nothing. */
export const Nothing = z.object({});

/** Joining, or agreeing anew: which version of the guidelines was on the page, and the tick under it. */
export const AcceptGuidelines = z.object({ slug, guidelinesVersion: whole, accept });

export const AskToJoin = AcceptGuidelines.extend({
  answer1: answer,
  answer2: answer,
  answer3: answer,
});

export const DecideJoinRequest = z.object({
  slug,
  request: z.uuid("refusal.invalid-field").toLowerCase(),
  decision: z.enum(["accepted", "declined"], "refusal.invalid-field"),
});

export const MarkRead = z.object({ slug, seq: whole });

/** A name to go on after, as the page before gave it; anything else starts at the beginning. */
const afterName = z.string().max(200).refine(isStorable).optional().catch(undefined);

/** A group to go on after: its number and its name, as the page before gave them. */
const afterGroup = z
  .string()
  .max(200)
  .regex(/^\d{1,9}\..+$/s)
  .refine(isStorable)
  .transform((text) => ({
    id: Number(text.slice(0, text.indexOf("."))),
    name: text.slice(text.indexOf(".") + 1),
  }))
  .optional()
  .catch(undefined);

export const ListMembers = z.object({ slug, after: afterName });
export const DiscoverGroups = z.object({ after: afterGroup });

/** The beginning of a name; empty finds the first ones. */
export const FindMembers = z.object({
  slug,
  prefix: z.string("refusal.invalid-field").max(80, "refusal.invalid-field").refine(isStorable),
});

/** Somebody, as others know them. */
export interface Named {
  id: string;
  name: string;
}

/** What stands above every page of a group. */
export interface GroupHeading {
  slug: string;
  name: string;
  role: Role | null;
  /** People who wait for an answer; 0 for everyone who does not decide. */
  waiting: number;
}

/** One of my groups in a list. */
export interface MyGroup extends GroupHeading {
  role: Role;
  /** Messages since I was last here; 0 while I rest from the group. */
  unread: number;
  isPaused: boolean;
  isArchived: boolean;
  /** The guidelines changed since I agreed to them. */
  hasNewGuidelines: boolean;
}

/** A group that I could join or ask to join. */
export interface DiscoveredGroup {
  slug: string;
  name: string;
  purpose: string;
  access: Access;
  /** I have asked, and nobody has answered yet. */
  hasAsked: boolean;
}

/** What a group says about itself, as far as this reader may know. */
export interface GroupPortrait {
  heading: GroupHeading;
  purpose: string;
  access: Access;
  isArchived: boolean;
  guidelines: { version: number; body: string };
  /** What those who ask to join are asked; only for someone who may ask. */
  questions: string[];
  /** When I asked, if nobody has answered yet; instant, ISO 8601. */
  askedAt: string | null;
  /** Nobody else sees that I rest. `null` for outsiders. */
  mine: { isPaused: boolean; hasNewGuidelines: boolean; notify: NotifyLevel } | null;
  /** Pseudonyms; empty for outsiders, for there is no directory beyond one's groups. */
  moderators: string[];
}

/** Somebody in the same group. */
export interface Member {
  id: string;
  name: string;
  role: Role;
}

/** Somebody who asks to join, as moderators see it. */
export interface WaitingRequest {
  id: string;
  name: string;
  /** Instant, ISO 8601. */
  askedAt: string;
  answers: { question: string; answer: string }[];
}

/** A request of mine that waits, or that was declined not long ago. */
export interface MyRequest {
  slug: string;
  name: string;
  state: "waiting" | "declined";
}
