import { EventEmitter } from "node:events";
import { afterCommit } from "#db/client.ts";
import type { Together } from "./challenges/contract.ts";
import type { MessageView } from "./messages/contract.ts";
import type { Modality } from "./practices/practice-contract.ts";
import type { CrisisTopic } from "./safety/contract.ts";
import { log } from "./log.ts";

/** Everything that can happen, with what is said of it. Listeners are in `realtime/broadcasts.ts`. */
export interface Happenings {
  /** Messages that one commit stored, in the order of their `seq`. */
  "messages-posted": { groupId: number; slug: string; messages: MessageView[] };
  /**
   * Messages that were changed, as everyone may see them; each carries the number of its change.
   * What one person alone sees otherwise, their own reactions, stands in `by`.
   */
  "messages-changed": {
    groupId: number;
    slug: string;
    messages: MessageView[];
    by: { accountId: string; messages: MessageView[] };
  };
  /** Somebody has read so far, on one of their devices; or marked it unread from there. */
  "read-moved": { accountId: string; slug: string; lastReadSeq: number };
  /** Somebody may read a group from now on. */
  "member-joined": { groupId: number; accountId: string };
  /** Somebody may not read a group any more, or rests from it: nothing of it may reach them. */
  "member-left": { groupId: number; slug: string; accountId: string };
  /** Somebody comes back from a rest: as before they left it. */
  "member-resumed": { groupId: number; accountId: string };
  /** A moderator has someone waiting to be let in. */
  "join-requested": { groupId: number; slug: string };
  /** Somebody has blocked a person or taken that back; theirs alone to know. */
  "blocks-changed": { accountId: string };
  /** A group may see a check-in from now on, or what was changed of one that it sees. */
  "check-in-shared": { groupId: number; slug: string; id: string };
  /** A group may not see a check-in any more. */
  "check-in-unshared": { groupId: number; slug: string; id: string };
  /** A group's question of a day was opened, or what was said to it is another now. */
  "prompt-changed": { groupId: number; slug: string; day: string };
  /** Somebody practised, and it was not known before. */
  practised: { accountId: string; practice: string; modality: Modality; localDay: string };
  /** A challenge was begun or ended, or its note is another now. */
  "challenge-changed": { groupId: number; slug: string; id: string };
  /** What all did together in a challenge may be more now, or who takes part. */
  "challenge-moved": { id: string };
  /** What all did together in a challenge, told a little later and for many deeds at once. */
  "challenge-progressed": { groupId: number; slug: string; id: string; together: Together };
  /** A case is another now, for those at whose desk it lies. */
  "case-changed": { caseId: string; accountIds: string[] };
  /** A drill has come further, for those who take part in it. */
  "drill-moved": { drillId: string; accountIds: string[] };
  /** A crisis was brought to some people, or one of them is asked whether they are still there. */
  "person-alerted": { caseId: string; accountIds: string[] };
  /** Somebody was told something by a moderator. */
  "notice-written": { accountId: string };
  /** What somebody said sounds as if they were in danger: only they are told so. */
  "care-offered": {
    accountId: string;
    slug: string;
    /** Its number; of one that waits for a moderator there is none yet. */
    seq: number | null;
    topic: CrisisTopic;
    isHeld: boolean;
  };
  /** What somebody wrote waits for a moderator, or waits no more: theirs alone to know. */
  "waiting-changed": { accountId: string; slug: string };
  /** Somebody may write in a room again or no more; without a name it is everybody in it. */
  "writing-changed": { groupId: number; slug: string; accountId: string | null };
  /** One device was signed out. */
  "session-ended": { sessionHash: string };
  /** Every device of an account was signed out, except perhaps one. */
  "sessions-ended": { accountId: string; exceptSessionHash?: string };
}

export type Happening = keyof Happenings;

const bus = new EventEmitter({ captureRejections: true });
bus.setMaxListeners(50);
bus.on("error", (error) => log.error({ err: error }, "a listener to a happening failed"));

/** Tells the house what happened, once it is committed and never when it was rolled back. */
export function announce<Name extends Happening>(name: Name, what: Happenings[Name]): void {
  afterCommit(() => bus.emit(name, what));
}

/** Listens to one kind of happening; returns its own undo. A listener that throws hurts nobody else. */
export function on<Name extends Happening>(
  name: Name,
  listener: (what: Happenings[Name]) => void,
): () => void {
  const guarded = (what: Happenings[Name]) => {
    try {
      listener(what);
    } catch (error) {
      log.error({ err: error, happening: name }, "a listener to a happening failed");
    }
  };
  bus.on(name, guarded);
  return () => bus.off(name, guarded);
}
