import { and, desc, eq, gte, lte } from "drizzle-orm";
import { database } from "#db/client.ts";
import { checkIn, practiceSession } from "#db/schema/index.ts";
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
  type State,
} from "./contract.ts";
import { findPractice } from "./find-practice.ts";

/** A check-in of so long before, in milliseconds, still tells the state that somebody began in. */
const stillTells = 3 * 60 * 60 * 1000;

/**
 * Records that somebody practised; the same client id is the same session, whatever comes later with
 * it. Refuses with `invalid` what is out of its range, older than 48 hours or still to come.
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
      throw refuseField("form", "practices.not-in-time");
    const stateBefore = input.stateBefore ?? (await stateAt(accountId, startedAt));
    const elapsed = Math.round((endedAt.getTime() - startedAt.getTime()) / 1000);
    const seconds = Math.min(longestSeconds, elapsed);
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
    return viewOf(row ?? (await findMine(accountId, clientId)));
  },
);

async function stateAt(accountId: string, startedAt: Date): Promise<State | null> {
  const earliest = new Date(startedAt.getTime() - stillTells);
  const [row] = await database()
    .select({ arousal: checkIn.arousal })
    .from(checkIn)
    .where(
      and(
        eq(checkIn.accountId, accountId),
        // The zones of the earth lie within a day of each other: so the index by day is of use.
        gte(checkIn.localDay, localDay(earliest, "Pacific/Niue")),
        gte(checkIn.madeAt, earliest),
        lte(checkIn.madeAt, startedAt),
      ),
    )
    .orderBy(desc(checkIn.madeAt))
    .limit(1);
  if (!row) return null;
  if (Math.abs(row.arousal) < 2) return "settled";
  return row.arousal > 0 ? "activated" : "shutdown";
}

async function findMine(accountId: string, clientId: string) {
  const [row] = await database()
    .select()
    .from(practiceSession)
    .where(and(eq(practiceSession.accountId, accountId), eq(practiceSession.clientId, clientId)));
  if (!row) throw new Refusal("conflict");
  return row;
}

function viewOf(row: typeof practiceSession.$inferSelect): SessionView {
  const { clientId, practice, minutes, before, after, stateBefore, stateAfter } = row;
  return {
    clientId,
    practice,
    minutes,
    before,
    after,
    stateBefore,
    stateAfter,
    day: row.localDay,
  };
}
