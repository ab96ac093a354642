import { DateTime } from "luxon";
import type { Line, Thread } from "./content/thread.ts";
import { drawNumber } from "./draw.ts";

/** Where the centre's clock hangs. */
export const centreZone = "America/New_York";

/** A line with the instant at which it was said. */
export interface Said extends Line {
  at: Date;
}

/** The midnight that began the centre's newest day: today, or yesterday while today's talk would be still to come. */
export function newestDay(threads: Thread[], now: Date): DateTime {
  const today = DateTime.fromJSDate(now, { zone: centreZone }).startOf("day");
  const isOver = (thread: Thread) => timed(thread, today).every(({ at }) => at <= now);
  return threads.every(isOver) ? today : today.minus({ days: 1 });
}

/** Everything that was said in a group, in the order of time, each at an instant of its own. */
export function timeline(threads: Thread[], day: DateTime): Said[] {
  return threads
    .flatMap((thread) => timed(thread, day))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

function timed({ daysAgo, at, said }: Thread, day: DateTime): Said[] {
  const start = DateTime.fromFormat(at, "HH:mm");
  let clock = day.minus({ days: daysAgo }).set({ hour: start.hour, minute: start.minute });
  let pause: number | undefined;
  const lines: Said[] = [];
  for (const part of said) {
    if (typeof part === "number") {
      pause = part;
      continue;
    }
    if (lines.length > 0) clock = clock.plus({ seconds: secondsBefore(part, pause) });
    pause = undefined;
    lines.push({ ...part, at: clock.toJSDate() });
  }
  return lines;
}

/** Reading takes a moment and writing takes longer; a pause in minutes is kept, give or take a minute. */
function secondsBefore({ body }: Line, minutes?: number): number {
  const chance = drawNumber(body);
  if (minutes !== undefined) return minutes * 60 + chance * 60;
  return 20 + chance * 150 + body.length * 0.6;
}
