import { deeds, type Deed } from "./contract.ts";

/** How things stand with a case's subject, and with whoever looks at it. */
export interface Situation {
  /** Of a case about something that was said. */
  message: { isHidden: boolean; isDeleted: boolean } | null;
  /** `null` when nobody is there any more. */
  person: {
    isStaff: boolean;
    role: "member" | "moderator" | null;
    isMuted: boolean;
    isBanned: boolean;
    isSuspended: boolean;
  } | null;
  /** Whether messages of theirs wait in this case. */
  waits: boolean;
  isArchived: boolean;
  isRoomQuiet: boolean;
  isEscalated: boolean;
  isCrisis: boolean;
  actorIsStaff: boolean;
}

/**
 * What may be done. A moderator does nothing to staff or to another moderator: that is for staff, to whom a case
 * can be handed. Suspending somebody from the whole house is staff's alone. Pure.
 */
export function deedsFor(situation: Situation): Deed[] {
  return deeds.filter((deed) => isPossible[deed](situation));
}

/** The person, where whoever looks may do something to them. */
function within({ person, actorIsStaff }: Situation): NonNullable<Situation["person"]> | null {
  if (!person || person.isStaff) return null;
  return actorIsStaff || person.role !== "moderator" ? person : null;
}

const isPossible: Record<Deed, (situation: Situation) => boolean> = {
  hide: ({ message }) => message !== null && !message.isHidden && !message.isDeleted,
  restore: ({ message }) => message?.isHidden ?? false,
  // Who was muted or removed in between says nothing.
  release: ({ waits, isArchived, person }) =>
    waits && !isArchived && isThere(person) && !person!.isMuted && !person!.isSuspended,
  discard: ({ waits }) => waits,
  remind: (situation) => within(situation) !== null,
  mute: (situation) => isThere(within(situation)) && !within(situation)!.isMuted,
  unmute: (situation) => within(situation)?.isMuted ?? false,
  "pause-room": ({ isRoomQuiet }) => !isRoomQuiet,
  "resume-room": ({ isRoomQuiet }) => isRoomQuiet,
  remove: (situation) => isThere(within(situation)),
  ban: (situation) => within(situation) !== null && !within(situation)!.isBanned,
  unban: (situation) => within(situation)?.isBanned ?? false,
  suspend: (situation) =>
    situation.actorIsStaff && within(situation) !== null && !within(situation)!.isSuspended,
  unsuspend: (situation) => situation.actorIsStaff && (within(situation)?.isSuspended ?? false),
  care: ({ isCrisis, person }) => isCrisis && person !== null,
  dismiss: ({ waits }) => !waits,
  escalate: ({ isEscalated }) => !isEscalated,
};

const isThere = (person: Situation["person"]) => person !== null && person.role !== null;
