import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { database } from "#db/client.ts";
import { practiceSession } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal, refuseField } from "../refusal.ts";
import {
  longestSeconds,
  longestSession,
  oldestSession,
  RecordSession,
  type SessionView,
} from "./contract.ts";
import { findPractice } from "./find-practice.ts";
import { markPractised } from "./mark-course-day.ts";
import { stateAt } from "./newest-state.ts";
import { sessionOf } from "./session-view.ts";

/** A check-in of so long before, in milliseconds, still tells the state that somebody began in. */
const stillTells = 3 * 60 * 60 * 1000;

/**
 * Records that somebody practised; the same client id is the same session, and what is rated only when
 * it comes again is added then. Refuses with `invalid` what is out of its range, older than 48 hours or still to come.
 */
export const recordSession = operation(
  {
    input: RecordSession,
    pace: [{ name: "record-session", points: 60, seconds: 3600, per: perAccount }],
  },
  async function recordSession({ actor }, input): Promise<SessionView> {
    const { accountId, timeZone } = actor;
    const { clientId, practice, before, after, stateAfter } = input;
    const now = Date.now();
    const found = await findPractice(practice);
    if (!found) throw refuseField("practice", "refusal.invalid-field");
    const endedAt = new Date(now - input.ago);
    const startedAt =
      input.seconds === undefined
        ? new Date(input.startedAt ?? endedAt)
        : new Date(endedAt.getTime() - input.seconds * 1000);
    if (startedAt > endedAt || now - startedAt.getTime() > oldestSession)
      throw refuseField("form", "practice-pages.not-in-time");
    const stateBefore = input.stateBefore ?? (await stateAt(accountId, startedAt, stillTells));
    const elapsed = Math.round((endedAt.getTime() - startedAt.getTime()) / 1000);
    // A page without script can't tell practising from being left open.
    const longest = input.seconds === undefined ? found.minutes.at(-1)! * 60 : longestSeconds;
    const seconds = Math.min(longest, elapsed);
    const minutes = Math.round(seconds / 60);
    const [row] = await database()
      .insert(practiceSession)
      .values({
        accountId,
        clientId,
        practice,
        modality: found.modality,
        startedAt,
        endedAt,
        minutes: Math.min(longestSession, Math.max(1, minutes)),
        seconds,
        breaths: input.breaths,
        before,
        after,
        stateBefore,
        stateAfter,
        timeZone,
        localDay: localDay(endedAt, timeZone),
      })
      .onConflictDoNothing()
      .returning();
    if (row)
      announce("practised", {
        accountId,
        practice,
        modality: row.modality,
        localDay: row.localDay,
      });
    if (input.courseDay) await markPractised(accountId, input.courseDay);
    return sessionOf(row ?? (await addTo(accountId, input)));
  },
);

/** Adds to a session what was not said of it before; what was said stays. */
async function addTo(
  accountId: string,
  { clientId, before, after, stateAfter }: z.output<typeof RecordSession>,
) {
  const { before: was, after: then, stateAfter: state } = practiceSession;
  const [row] = await database()
    .update(practiceSession)
    .set({
      before: sql`coalesce(${was}, ${before}::smallint)`,
      after: sql`coalesce(${then}, ${after}::smallint)`,
      stateAfter: sql`coalesce(${state}, ${stateAfter}::text)`,
    })
    .where(and(eq(practiceSession.accountId, accountId), eq(practiceSession.clientId, clientId)))
    .returning();
  if (!row) throw new Refusal("conflict");
  return row;
}
