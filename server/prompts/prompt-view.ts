import type { prompt } from "#db/schema/index.ts";
import type { PromptView } from "./contract.ts";
import { askedToday, nextAsked } from "./next-asked.ts";

type Row = typeof prompt.$inferSelect;

/** A scheduled question as moderators see it. */
export async function viewOf(row: Row, now: Date): Promise<PromptView> {
  return (await viewsOf([row], now))[0]!;
}

/** The same of several questions of one group. */
export async function viewsOf(rows: Row[], now: Date): Promise<PromptView[]> {
  const asked = await askedToday(rows, now);
  return rows.map((row) => {
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
      nextDay: nextAsked(row, now, asked),
    };
  });
}
