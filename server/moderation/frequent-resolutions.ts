import { and, desc, gt, inArray, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { offeredAtOnce, resolutions, type Deed, type Resolution } from "./contract.ts";
import { moderatedBy } from "./moderated-by.ts";

/** How far back it is counted, in milliseconds, and how many acts at most. */
const lookingBack = 90 * 86_400_000;
const mostActs = 2000;

const all = Object.keys(resolutions) as Resolution[];
const counted = [...new Set<Deed>(Object.values(resolutions).flat())];

/**
 * The resolutions that are possible here, those first that were the commonest in this moderator's groups in the last
 * 90 days; where they were equally common, or never used, in the order of the contract.
 */
export async function frequentResolutions(
  actor: Actor,
  groupId: number,
  possible: Deed[],
): Promise<Resolution[]> {
  const fitting = all.filter((one) => resolutions[one].every((deed) => possible.includes(deed)));
  if (fitting.length === 0) return [];
  const groupIds = [...new Set([groupId, ...(await moderatedBy(actor)).map(({ id }) => id)])];
  const times = countResolutions(await actsIn(groupIds));
  const of = (one: Resolution) => times.get(one) ?? 0;
  return fitting.toSorted((one, other) => of(other) - of(one)).slice(0, offeredAtOnce);
}

function actsIn(groupIds: number[]) {
  return database()
    .select({ caseId: moderationAct.caseId, kind: moderationAct.kind })
    .from(moderationAct)
    .where(
      and(
        inArray(moderationAct.groupId, groupIds),
        gt(moderationAct.at, new Date(Date.now() - lookingBack)),
        isNull(moderationAct.undoes),
        isNotNull(moderationAct.actorId),
        inArray(moderationAct.kind, counted),
      ),
    )
    .orderBy(desc(moderationAct.at))
    .limit(mostActs);
}

/** How often each was what was done in a case, all in all. Pure. */
export function countResolutions(
  acts: { caseId: string | null; kind: string }[],
): Map<Resolution, number> {
  const kinds = new Map<string, Set<string>>();
  for (const { caseId, kind } of acts)
    if (caseId) kinds.set(caseId, (kinds.get(caseId) ?? new Set()).add(kind));
  const times = new Map<Resolution, number>();
  for (const done of kinds.values()) {
    const which = all.find(
      (one) =>
        resolutions[one].length === done.size && resolutions[one].every((deed) => done.has(deed)),
    );
    if (which) times.set(which, (times.get(which) ?? 0) + 1);
  }
  return times;
}
