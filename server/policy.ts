import type { GroupAccess, GroupRole } from "#db/schema/index.ts";

/** What a rule has to know of a group. */
export interface GroupRules {
  access: GroupAccess;
  archivedAt: Date | null;
  /** Who begins challenges. */
  challengesBy?: GroupRole;
}

/** How somebody stands to a group; `null` is an outsider. */
export interface Standing {
  role: GroupRole;
}

type Rule = (group: GroupRules, standing: Standing | null) => boolean;

/** What a rule of the whole centre has to know of a person. */
type CentreRule = (person: { staffRole: "staff" | "owner" | null }) => boolean;

const isMember: Rule = (_group, standing) => standing !== null;
const isModerator: Rule = (_group, standing) => standing?.role === "moderator";
const isOutsider: Rule = (_group, standing) => standing === null;
const isLive: Rule = (group) => group.archivedAt === null;
const all =
  (...rules: Rule[]): Rule =>
  (group, standing) =>
    rules.every((rule) => rule(group, standing));

/** Who may do what. Pure: each rule sees the group and how the person stands to it, nothing else. */
export const may = {
  groups: {
    /** An invite-only group does not exist for outsiders, nor does one that was archived. */
    see: (group, standing) =>
      standing !== null || (group.access !== "invite_only" && isLive(group, standing)),
    join: all(isOutsider, isLive, (group) => group.access === "open"),
    ask: all(isOutsider, isLive, (group) => group.access === "by_request"),
    seeMembers: isMember,
    decideRequests: isModerator,
  },
  messages: {
    /** Editing, deleting and reacting, where somebody may write at all. */
    change: all(isMember, isLive),
    pin: all(isModerator, isLive),
    seeEarlierVersions: isModerator,
  },
  checkIns: {
    share: all(isMember, isLive),
    seeShared: isMember,
  },
  prompts: {
    read: isMember,
    answer: all(isMember, isLive),
    schedule: all(isModerator, isLive),
  },
  challenges: {
    read: isMember,
    join: all(isMember, isLive),
    begin: all(isMember, isLive, (group, standing) => {
      return isModerator(group, standing) || group.challengesBy === "member";
    }),
    /** A note of encouragement, and an end before its time. */
    keep: all(isModerator, isLive),
  },
  rules: {
    /** What a group has wait, warns of and doesn't take. */
    see: isModerator,
    keep: all(isModerator, isLive),
  },
  moderation: {
    report: isMember,
    /** Cases on the desk, also of a group that was archived. */
    keep: isModerator,
  },
  care: {
    /** The group's page on the desk, its outreach and who is with its newcomers. */
    keep: isModerator,
    /** Asking to be looked after, and being there for newcomers. */
    takePart: all(isMember, isLive),
  },
  centre: {
    /** Inviting people is the centre's business: staff and owners. */
    invite: (person) => person.staffRole !== null,
    /** Practices of its own, and which ones members see. */
    keepPractices: (person) => person.staffRole !== null,
    /** Emergency numbers and crisis lines, as everybody sees them. */
    keepCrisisLines: (person) => person.staffRole !== null,
    /** Archiving and restoring groups, appointing their moderators. */
    keepGroups: (person) => person.staffRole !== null,
    /** Looking at what a moderator did, and taking it back. */
    reviewActs: (person) => person.staffRole !== null,
    seeSettings: (person) => person.staffRole !== null,
    changeSettings: (person) => person.staffRole === "owner",
  },
} satisfies {
  groups: Record<string, Rule>;
  messages: Record<string, Rule>;
  checkIns: Record<string, Rule>;
  prompts: Record<string, Rule>;
  challenges: Record<string, Rule>;
  rules: Record<string, Rule>;
  moderation: Record<string, Rule>;
  care: Record<string, Rule>;
  centre: Record<string, CentreRule>;
};

/** Whether a group would be left to itself if this moderator went: never, unless nobody else is there. */
export function wouldLeaveItAlone(left: { moderators: number; members: number }): boolean {
  return left.moderators === 0 && left.members > 0;
}
