import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { prompt } from "#db/schema/index.ts";
import { headingFor } from "../groups/heading.ts";
import { operation } from "../operation.ts";
import { ReadPromptDay, type PromptDayView } from "./contract.ts";
import { crisisIn, wordsOfMine } from "./crisis.ts";
import { parseCursor } from "../cursor.ts";
import { headOf, mayReadThread, type DayRow } from "./day-heads.ts";
import { requireDay } from "./one-day.ts";
import { pictureOf } from "./picture.ts";
import { myAnswerTo, readThread } from "./thread.ts";

/**
 * A day's question with my answer, and with a page of the others' once I have answered or skipped, or
 * when it is closed: before that nothing of them is read. Refuses outsiders with `not-found`.
 */
export const readPromptDay = operation(
  { input: ReadPromptDay },
  async function readPromptDay({ actor }, { after, ...which }): Promise<PromptDayView> {
    const { accountId } = actor;
    const { membership, row } = await requireDay(accountId, which);
    const now = new Date();
    const mayRead = mayReadThread(row, now);
    const [heading, timeZone, myAnswer, thread, picture] = await Promise.all([
      headingFor(membership),
      zoneOfPrompt(row),
      mayRead ? myAnswerTo(row, accountId) : null,
      mayRead ? readThread(row, accountId, parseCursor(after)) : null,
      mayRead ? pictureOf(row) : null,
    ]);
    const head = headOf(row, now);
    return {
      ...head,
      heading,
      closesAt: row.closesAt.toISOString(),
      timeZone: timeZone ?? actor.timeZone,
      myAnswer,
      thread,
      picture,
      crisis: head.isOpen ? crisisIn(wordsOfMine(myAnswer, thread?.answers ?? [])) : null,
    };
  },
);

async function zoneOfPrompt({ promptId }: DayRow): Promise<string | undefined> {
  if (promptId === null) return undefined;
  const [row] = await database()
    .select({ timeZone: prompt.timeZone })
    .from(prompt)
    .where(eq(prompt.id, promptId));
  return row?.timeZone;
}
