import type { GroupHeading } from "../groups/contract.ts";
import type { Deed, Resolution, Urgency } from "./contract.ts";

/** Somebody as a moderator sees them. */
export interface CasePerson {
  id: string;
  name: string;
}

/** Words of one moderator for the others. */
export interface NoteView {
  id: string;
  by: CasePerson;
  words: string;
  at: string;
}

/** A case in few words, for the desk's list. */
export interface CaseHead {
  id: string;
  slug: string;
  group: string;
  subject: "message" | "person";
  urgency: Urgency;
  openedAt: string;
  dueAt: string;
  person: CasePerson | null;
  /** What was said, in short; empty where it is about a person. */
  excerpt: string;
  /** Why, the commonest first, and how many people said so; flags count as nobody. */
  reasons: string[];
  reporters: number;
  claimedBy: CasePerson | null;
  isMine: boolean;
  /** How many messages of the person wait in it, counted up to a hundred. */
  waiting: number;
  isEscalated: boolean;
  /** About somebody who was invented for a drill. */
  isDrill: boolean;
}

export interface CaseList {
  cases: CaseHead[];
  /** Cases that wait in all, counted up to a hundred. */
  waiting: number;
  groups: { slug: string; name: string }[];
  next: string | null;
}

/** One line of what was done. */
export interface ActView {
  id: number;
  at: string;
  kind: string;
  by: CasePerson | null;
  /** Whom an alert went to, or to whom it was handed. */
  to: CasePerson | null;
  /** Of an alert: as what somebody was alerted, or by which way. */
  how: string | null;
  until: string | null;
  ground: string | null;
  reason: string | null;
  undoes: number | null;
  /** Whether whoever looks may take it back now. */
  mayUndo: boolean;
}

export interface CaseMessage {
  seq: number;
  author: CasePerson | null;
  body: string;
  at: string;
  gone: "hidden" | "deleted" | null;
  isSubject: boolean;
}

/** A message that waits, for whoever decides. */
export interface HeldView {
  id: string;
  body: string;
  note: string | null;
  at: string;
  /** Why it waits; and the words that this rests on. */
  kinds: string[];
  words: string[];
}

/** One page of what waits in a case, the oldest first. */
export interface HeldPage {
  messages: HeldView[];
  next: string | null;
}

/** All on one subject, for whoever works on it. */
export interface CaseView extends CaseHead {
  heading: GroupHeading;
  /** The language that the person reads: a reason is best written in it. */
  reads: "en" | "es" | null;
  resolvedAt: string | null;
  outcome: string | null;
  reports: {
    reason: string;
    words: string;
    by: CasePerson | null;
    at: string;
    rule: string | null;
  }[];
  around: CaseMessage[];
  held: HeldPage;
  history: ActView[];
  notes: NoteView[];
  /** The person's other cases in this group, the newest first. */
  earlier: { id: string; openedAt: string; outcome: string | null }[];
  /** What may be done, by whoever looks, as things stand. */
  deeds: Deed[];
  /** What is done most in this reader's groups and is possible here, the commonest first; five at most. */
  atOnce: Resolution[];
  /** Moderators to whom it can be handed. */
  colleagues: CasePerson[];
  isOpen: boolean;
}

/** What somebody was told about an act that concerns them. */
export interface NoticeView {
  id: string;
  kind: string;
  group: string;
  at: string;
  until: string | null;
  words: string;
  /** Where one can do something about it: a path of ours. */
  to: string | null;
  /** The act that can be appealed, if there is one and it was not yet. */
  appeal: { act: number; state: "possible" | "waiting" | "stands" | "taken-back" } | null;
}

/** An appeal that waits for an answer of somebody who did not do what it is about. */
export interface WaitingAppeal {
  id: string;
  group: string;
  person: string;
  kind: string;
  reason: string;
  words: string;
  caseId: string | null;
  at: string;
}
