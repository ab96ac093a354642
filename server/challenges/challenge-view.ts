import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { headingFor } from "../groups/heading.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { OneChallenge, type ChallengeView } from "./contract.ts";
import { standingOf } from "./days.ts";
import { headsOf } from "./heads.ts";
import { mineIn } from "./mine.ts";
import { requireChallenge, type ChallengeRow } from "./one-challenge.ts";
import { openPeople } from "./open-people.ts";
import { practiceForToday } from "./practice-for-today.ts";

/** A challenge's page. Refuses outsiders of its group with `not-found`. */
export const challengeView = operation(
  { input: OneChallenge },
  async function challengeView({ actor }, { id, after }): Promise<ChallengeView> {
    const { accountId, timeZone } = actor;
    const { row, membership } = await requireChallenge(accountId, id);
    const { slug, name: group } = membership;
    const today = localDay(new Date(), timeZone);
    const [[head], heading, mine, open, note, practice] = await Promise.all([
      headsOf([{ row, slug, group }], accountId, today),
      headingFor(membership),
      mineIn(row, accountId, today),
      openPeople(row, { accountId, today, after }),
      noteOf(row),
      practiceForToday(row, accountId),
    ]);
    const isLive = row.endedAt === null;
    return {
      ...head!,
      heading,
      graceDays: row.graceDays,
      note,
      practiceForToday: practice,
      mine,
      open,
      mayJoin: isLive && !membership.pausedAt && may.challenges.join(membership, membership),
      mayWriteNote: may.challenges.keep(membership, membership),
      mayEnd:
        isLive && may.challenges.keep(membership, membership) && standingOf(row, today) !== "ended",
      summary: row.summary,
    };
  },
);

async function noteOf({ note, noteById, noteAt }: ChallengeRow): Promise<ChallengeView["note"]> {
  if (!note || !noteAt) return null;
  const [by] = noteById
    ? await database()
        .select({ name: account.displayName })
        .from(account)
        .where(eq(account.id, noteById))
    : [];
  return { text: note, by: by?.name ?? "", at: noteAt.toISOString() };
}
