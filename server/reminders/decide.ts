import { localDay } from "../check-ins/local-day.ts";
import { isQuiet } from "../accounts/quiet-hours.ts";
import { restAfter } from "./contract.ts";
import type { Plan } from "./next-due.ts";

/** So long after it was due nobody wants to be reminded any more, in milliseconds. */
export const freshness = 60 * 60_000;

/** How it stands with somebody whose reminder is due. */
export interface Standing {
  plan: Plan;
  dueAt: Date;
  /** The local days on which they were asked and did not check in, as far as was known last time. */
  askedOn: string[];
  restingSince: Date | null;
  /** The last local days that they checked in on, of those around now; and the last of all. */
  recentDays: string[];
  lastDay: string | null;
  /** Whether there is anywhere to send it to: a device, or a mailbox. */
  canBeReached: boolean;
}

/** What follows. */
export interface Decision {
  letter: "ask" | "rest" | null;
  askedOn: string[];
  restingSince: Date | null;
}

/**
 * Whether somebody is asked. Not when they have checked in today, nor in quiet hours, nor long after
 * the time. After seven days on which they were asked and did not check in it is written to them,
 * once, that they are left alone; a check-in for any of those days brings the reminders back.
 */
export function decide(standing: Standing, now: Date): Decision {
  const { plan, askedOn, restingSince, lastDay } = standing;
  const today = localDay(now, plan.timeZone);
  const unanswered = askedOn.filter((day) => lastDay === null || day > lastDay);
  const isOver = unanswered.length >= restAfter && !unanswered.includes(today);
  const resting = isOver ? restingSince : null;
  const nothing = { letter: null, askedOn: unanswered, restingSince: resting };
  if (!isWanted(standing, today, now)) return nothing;
  if (!isOver)
    return { letter: "ask", askedOn: [...new Set([...unanswered, today])], restingSince: null };
  return resting ? nothing : { letter: "rest", askedOn: unanswered, restingSince: now };
}

/** Whether a reminder may be sent now, whatever it says. */
export function isWanted(
  { plan, dueAt, recentDays, canBeReached }: Omit<Standing, "askedOn" | "restingSince" | "lastDay">,
  today: string,
  now: Date,
): boolean {
  const isLate =
    now.getTime() - dueAt.getTime() > freshness || localDay(dueAt, plan.timeZone) !== today;
  if (isLate || !canBeReached || recentDays.includes(today)) return false;
  return !isQuiet(plan.quiet, plan.timeZone, now);
}
