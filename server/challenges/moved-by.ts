import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challenge, challengeMember } from "#db/schema/index.ts";
import type { Happenings } from "../events.ts";

/** The challenges in which something counts that somebody practised. */
export async function movedBy(practised: Happenings["practised"]): Promise<string[]> {
  const { accountId, practice, modality, localDay } = practised;
  const rows = await database()
    .select({ id: challenge.id })
    .from(challengeMember)
    .innerJoin(challenge, eq(challenge.id, challengeMember.challengeId))
    .where(
      and(
        eq(challengeMember.accountId, accountId),
        isNull(challengeMember.leftAt),
        isNull(challenge.endedAt),
        lte(challenge.startsOn, localDay),
        gte(challenge.endsOn, localDay),
        or(isNull(challenge.practice), eq(challenge.practice, practice)),
        or(isNull(challenge.modality), eq(challenge.modality, modality)),
      ),
    );
  return rows.map(({ id }) => id);
}
