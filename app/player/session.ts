import type { SessionView, State } from "#server/practices/contract.ts";
import type { Answer } from "#server/operation.ts";
import { keptDrafts, type KeptDrafts, type Made } from "../lib/kept-drafts.ts";

/** A time of practice on its way; made when it ended. Ratings may follow under the same id. */
export interface SessionDraft extends Made {
  practice: string;
  seconds: number;
  breaths: number;
  before: number | null;
  after: number | null;
  stateAfter: State | null;
  /** The day of a course that it was for, such as `mindfulness-weeks/3/2`. */
  courseDay: string | null;
}

/** Shorter than this, in seconds, somebody only had a look. */
export const shortestKept = 20;

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/** What one person practised in this browser and has not arrived yet. */
export const unsentSessions = (accountId: string): KeptDrafts<SessionDraft> =>
  keptDrafts<SessionDraft>(
    "practice",
    accountId,
    ({ practice, seconds }) => typeof practice === "string" && typeof seconds === "number",
  );

/**
 * Sends a session; it says how long ago it ended, so that a wrong clock does no harm.
 * @throws when it did not go through: it may have arrived all the same.
 */
export async function handInSession(draft: SessionDraft): Promise<Answer<SessionView>> {
  const { madeAt, ...session } = draft;
  const ago = Math.max(0, Math.round(Date.now() - madeAt));
  const fields = Object.entries({ ...session, ago });
  const response = await fetch("/practices/session.json", {
    method: "POST",
    body: new URLSearchParams(fields.map(([name, value]) => [name, String(value ?? "")])),
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  return (await response.json()) as Answer<SessionView>;
}
