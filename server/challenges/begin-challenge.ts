import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { challenge, challengeMember } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { announce } from "../events.ts";
import { requireMembership } from "../groups/membership.ts";
import { postNotice } from "../messages/post-notice.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { BeginChallenge, longestDays } from "./contract.ts";
import { countedBy } from "./counted-by.ts";
import { daysAfter } from "../prompts/schedule.ts";

/**
 * Begins a challenge in a group; whoever begins it takes part. The same client id is the same challenge.
 * Refuses with `not-found` for outsiders, `forbidden` for members where moderators begin them,
 * `conflict` for an archived group, `invalid` beside the field that is out of its range.
 */
export const beginChallenge = operation(
  {
    input: BeginChallenge,
    pace: [{ name: "begin-challenge", points: 20, seconds: 3600, per: perAccount }],
  },
  async function beginChallenge({ actor }, input): Promise<{ id: string; slug: string }> {
    const { accountId, timeZone } = actor;
    const { slug, clientId, counts, ...given } = input;
    const membership = await requireMembership(accountId, slug);
    const { groupId } = membership;
    if (membership.archivedAt)
      throw new Refusal("conflict", { message: { key: "challenges.archived" } });
    if (membership.pausedAt)
      throw new Refusal("conflict", { message: { key: "challenges.paused" } });
    if (!may.challenges.begin(membership, membership)) throw new Refusal("forbidden");
    const known = await findBegun(accountId, clientId);
    if (known) return answer(known, groupId, slug);
    refuseUnlessSound(input, localDay(new Date(), timeZone));
    const counted = await countedBy(counts);
    return transaction(async () => {
      const [row] = await database()
        .insert(challenge)
        .values({ groupId, clientId, ...given, ...counted, authorId: accountId })
        .onConflictDoNothing()
        .returning({ id: challenge.id, groupId: challenge.groupId });
      if (!row) return answer((await findBegun(accountId, clientId))!, groupId, slug);
      await database().insert(challengeMember).values({ challengeId: row.id, accountId });
      const notice = { kind: "challenge-begun", challengeId: row.id, title: given.title } as const;
      await postNotice(groupId, notice);
      announce("challenge-changed", { groupId, slug, id: row.id });
      return { id: row.id, slug };
    });
  },
);

async function findBegun(authorId: string, clientId: string) {
  const [row] = await database()
    .select({ id: challenge.id, groupId: challenge.groupId })
    .from(challenge)
    .where(and(eq(challenge.authorId, authorId), eq(challenge.clientId, clientId)));
  return row;
}

/** One that was begun in another group with the same id is none of this one. */
function answer(known: { id: string; groupId: number }, groupId: number, slug: string) {
  if (known.groupId !== groupId) throw new Refusal("conflict");
  return { id: known.id, slug };
}

type Asked = Pick<
  ReturnType<typeof BeginChallenge.parse>,
  "unit" | "goalEach" | "goalTogether" | "startsOn" | "endsOn"
>;

function refuseUnlessSound(asked: Asked, today: string): void {
  const { unit, goalEach, goalTogether, startsOn, endsOn } = asked;
  if (goalEach === null && goalTogether === null)
    throw refuseField("goalTogether", "challenges.goal-needed");
  if (unit === "breaths" && goalEach !== null)
    throw refuseField("goalEach", "challenges.breaths-together");
  if (endsOn < startsOn) throw refuseField("endsOn", "challenges.ends-before-start");
  if (endsOn > daysAfter(startsOn, longestDays - 1))
    throw refuseField("endsOn", "challenges.too-long");
  if (endsOn < today) throw refuseField("endsOn", "challenges.already-over");
  if (startsOn < daysAfter(today, -7) || startsOn > daysAfter(today, 365))
    throw refuseField("startsOn", "challenges.starts-range");
}
