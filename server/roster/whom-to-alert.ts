import { restedFirst } from "../moderation/own-care/load.ts";
import { nextOnCall, onCallAt, type Plan } from "./on-call.ts";

/** A step that was taken: who was alerted, as what. */
export interface Step {
  to: "on-call" | "next" | "staff";
  accountIds: string[];
}

/** How things stand with a crisis case that nobody has claimed. */
export interface Waiting {
  plan: Plan;
  now: Date;
  /** The steps so far, in their order. */
  taken: Step[];
  /** Whom it is about: never alerted. */
  personId: string | null;
  /** Who had it and let go of it since the last step, if somebody did. */
  leftBy: string | null;
  moderators: string[];
  staff: string[];
  /** Heavy cases of the last week, by person. */
  heavy: (id: string) => number;
}

/**
 * Whom a crisis case is brought to next: those on call, then the next of the roster, then staff, with nobody on call
 * staff at once. Whoever carries much already is left out of the first as long as somebody else is there, and comes
 * in with the next. Nobody is alerted twice, but where it came back from somebody after staff had been asked: then
 * all are asked anew. `null` when there is nobody left to ask. Pure.
 */
export function whomToAlert(waiting: Waiting): Step | null {
  const { plan, now, taken, personId, leftBy, moderators, staff, heavy } = waiting;
  const alerted = taken.flatMap(({ accountIds }) => accountIds);
  const mayBe = (id: string) => id !== personId && id !== leftBy;
  const fresh = (ids: string[]) => ids.filter((id) => mayBe(id) && !alerted.includes(id));
  const onCall = fresh(onCallAt(plan, now).map(({ accountId }) => accountId));
  if (taken.length === 0 && onCall.length > 0)
    return { to: "on-call", accountIds: restedFirst(onCall, heavy) };
  if (taken.length > 0 && taken.every(({ to }) => to === "on-call")) {
    const next = [...onCall, ...nextOf(waiting, [...alerted, ...onCall])];
    const rest = next.length > 0 ? next : fresh(moderators);
    if (rest.length > 0) return { to: "next", accountIds: rest };
  }
  const isAsked = taken.some(({ to }) => to === "staff");
  if (isAsked && leftBy === null) return null;
  // With nobody on call the group's other moderators hear of it together with staff.
  const others = isAsked ? moderators : taken.length === 0 ? fresh(moderators) : [];
  const all = [...new Set([...staff, ...others])].filter((id) => id !== personId);
  const without = all.filter(mayBe);
  return { to: "staff", accountIds: without.length > 0 ? without : all };
}

/** Whose shift comes next; somebody who carries much only where there is nobody else. */
function nextOf({ plan, now, personId, leftBy, heavy }: Waiting, asked: string[]): string[] {
  const coming: string[] = [];
  const left = [...asked, ...[personId, leftBy].filter((id) => id !== null)];
  for (;;) {
    const next = nextOnCall(plan, now, [...left, ...coming]);
    if (!next) break;
    coming.push(next.accountId);
  }
  return restedFirst(coming, heavy).slice(0, 1);
}
