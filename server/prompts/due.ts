import { closesAt, dayAt, daysAfter, isAskedOn, opensAt, type Days } from "./schedule.ts";

/** So long after its time a question is opened even if its day is over, in milliseconds. */
const grace = 60 * 60_000;

/** A day's question that is to be open by now. */
export interface DueDay {
  day: string;
  opensAt: Date;
  closesAt: Date;
}

/**
 * The day that a scheduled question has to be opened for: today's once its minute has come. Also
 * yesterday's, within an hour of its minute: what is asked just before midnight may come just after.
 * After a longer stop yesterday's is let go.
 */
export function dueDay(
  prompt: Days & { minute: number; timeZone: string },
  now: Date,
): DueDay | null {
  const { minute, timeZone } = prompt;
  const today = dayAt(now, timeZone);
  for (const day of [today, daysAfter(today, -1)]) {
    if (!isAskedOn(prompt, day)) continue;
    const opens = opensAt(day, minute, timeZone);
    if (!opens || opens > now) continue;
    if (day !== today && now.getTime() - opens.getTime() > grace) continue;
    return { day, opensAt: opens, closesAt: closesAt(day, timeZone) };
  }
  return null;
}
