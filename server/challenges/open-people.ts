import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { account, challengeCheer, challengeMember, membership } from "#db/schema/index.ts";
import { perPage, type ChallengeView } from "./contract.ts";
import { deedsOf } from "./deeds.ts";
import type { ChallengeRow } from "./one-challenge.ts";

interface Asked {
  accountId: string;
  today: string;
  /** The id of the last one who was shown. */
  after: string | undefined;
}

/** Who shows their days, in the order of their joining: never by what they did. */
export async function openPeople(row: ChallengeRow, asked: Asked): Promise<ChallengeView["open"]> {
  const rows = await pageOf(row, z.uuid().safeParse(asked.after).data);
  const people = rows.slice(0, perPage);
  const ids = people.map(({ id }) => id);
  const [days, cheered] = await Promise.all([daysOf(row, ids), cheeredBy(row.id, asked)]);
  return {
    people: people.map(({ id, name }) => ({
      id,
      name,
      days: days.get(id) ?? [],
      cheeredByMe: cheered.has(id),
    })),
    next: rows.length > perPage ? people.at(-1)!.id : null,
    cheeredAllToday: cheered.has(null),
  };
}

function pageOf(row: ChallengeRow, after: string | undefined) {
  const { challengeId, accountId, joinedAt } = challengeMember;
  return database()
    .select({ id: account.id, name: account.displayName })
    .from(challengeMember)
    .innerJoin(account, eq(account.id, accountId))
    .innerJoin(
      membership,
      and(eq(membership.groupId, row.groupId), eq(membership.accountId, accountId)),
    )
    .where(
      and(
        eq(challengeId, row.id),
        eq(challengeMember.isOpen, true),
        isNull(challengeMember.leftAt),
        after
          ? sql`(${joinedAt}, ${accountId}) > (select joined_at, account_id from challenge_member
            where challenge_id = ${row.id} and account_id = ${after})`
          : undefined,
      ),
    )
    .orderBy(asc(joinedAt), asc(accountId))
    .limit(perPage + 1);
}

async function daysOf(row: ChallengeRow, ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await database().execute<{ id: string; days: string[] }>(sql`
    select account_id as id, array_agg(distinct day::text order by day::text) as days
    from (${deedsOf([row.id])}) as deed where account_id in ${ids} group by account_id`);
  return new Map(rows.map(({ id, days }) => [id, days]));
}

/** Whom somebody cheered on today; `null` is all of them. */
async function cheeredBy(challengeId: string, { accountId, today }: Asked) {
  const rows = await database()
    .select({ to: challengeCheer.toId })
    .from(challengeCheer)
    .where(
      and(
        eq(challengeCheer.challengeId, challengeId),
        eq(challengeCheer.fromId, accountId),
        eq(challengeCheer.localDay, today),
      ),
    );
  return new Set(rows.map(({ to }) => to));
}
