import { and, eq, inArray, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challengeMember } from "#db/schema/index.ts";
import { findPractices } from "../practices/find-practice.ts";
import type { ChallengeHead, Counts } from "./contract.ts";
import { standingOf } from "./days.ts";
import type { ChallengeRow } from "./one-challenge.ts";
import { togetherOf } from "./together.ts";

/** A challenge with the group that it is of. */
export interface InGroup {
  row: ChallengeRow;
  slug: string;
  group: string;
}

/** Challenges in few words, as somebody stands to them; `today` is their own day. */
export async function headsOf(
  found: InGroup[],
  accountId: string,
  today: string,
): Promise<ChallengeHead[]> {
  const ids = found.map(({ row }) => row.id);
  const [together, mine, practices] = await Promise.all([
    togetherOf(ids),
    partsOf(accountId, ids),
    findPractices(found.flatMap(({ row }) => row.practice ?? [])),
  ]);
  return found.map(({ row, slug, group }) => ({
    id: row.id,
    slug,
    group,
    title: row.title,
    counts: countsOf(row, practices),
    unit: row.unit,
    goalEach: row.goalEach,
    goalTogether: row.goalTogether,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    standing: standingOf(row, today),
    isMine: mine.has(row.id),
    together: together.get(row.id) ?? { total: 0, people: 0, today: 0 },
  }));
}

/** In which of them somebody takes part now. */
async function partsOf(accountId: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database()
    .select({ id: challengeMember.challengeId })
    .from(challengeMember)
    .where(
      and(
        eq(challengeMember.accountId, accountId),
        inArray(challengeMember.challengeId, ids),
        isNull(challengeMember.leftAt),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

type Named = Awaited<ReturnType<typeof findPractices>>;

function countsOf({ practice, modality }: ChallengeRow, named: Named): Counts {
  if (modality) return { kind: "modality", modality };
  if (!practice) return { kind: "any" };
  // One that the centre took away keeps the name that its address has.
  const name = named.get(practice)?.name ?? { en: practice, es: practice };
  return { kind: "practice", slug: practice, name };
}
