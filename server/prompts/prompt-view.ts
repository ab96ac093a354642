import type { prompt } from "#db/schema/index.ts";
import type { PromptView } from "./contract.ts";
import { dayAt, daysAfter, nextDay, opensAt } from "./schedule.ts";

type Row = typeof prompt.$inferSelect;

/** A scheduled question as moderators see it. */
export function viewOf(row: Row, now: Date): PromptView {
  const { id, kind, wording, libraryKey, weekdays, timeZone, startsOn, endsOn } = row;
  const hours = String(Math.floor(row.minute / 60)).padStart(2, "0");
  const minutes = String(row.minute % 60).padStart(2, "0");
  return {
    id,
    kind,
    wording,
    libraryKey,
    weekdays,
    time: `${hours}:${minutes}`,
    timeZone,
    startsOn,
    endsOn,
    nextDay: nextAsked(row, now),
  };
}

/** The next day on which it opens; today only while its minute is still to come. */
export function nextAsked(
  row: Pick<Row, "minute" | "timeZone" | "weekdays" | "startsOn" | "endsOn" | "endedAt">,
  now: Date,
): string | null {
  if (row.endedAt) return null;
  const today = dayAt(now, row.timeZone);
  const opens = opensAt(today, row.minute, row.timeZone);
  return nextDay(row, opens && opens > now ? today : daysAfter(today, 1));
}
