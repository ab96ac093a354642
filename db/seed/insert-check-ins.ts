import type { DateTime } from "luxon";
import { database } from "../client.ts";
import { checkIn } from "../schema/index.ts";
import { groups } from "./content/groups.ts";
import { people, type DemoPerson } from "./content/people.ts";
import { drawNumber, drawUuid } from "./draw.ts";
import { feltDays } from "./felt-days.ts";
import { personId } from "./insert-people.ts";

/** So many of the check-ins are shared with a group. */
const shared = 0.3;

/**
 * Stores how everybody was in the weeks before, up to yesterday evening. Without
 * notes: those are sealed by their owner's key, which a seed does not have.
 */
export async function insertCheckIns(groupIds: Map<string, number>, day: DateTime): Promise<void> {
  const rows = people.flatMap((who: DemoPerson) =>
    feltDays(who, day).map(({ at, ...felt }) => {
      const label = `check-in ${who.name} ${at.toISO()}`;
      return {
        ...felt,
        id: drawUuid(`id ${label}`),
        clientId: drawUuid(label),
        accountId: personId(who.name),
        madeAt: at.toJSDate(),
        timeZone: who.timeZone,
        localDay: at.toFormat("yyyy-MM-dd"),
        groupId: drawNumber(`shares ${label}`) < shared ? groupOf(who, at, day, groupIds) : null,
      };
    }),
  );
  for (let from = 0; from < rows.length; from += 500)
    await database()
      .insert(checkIn)
      .values(rows.slice(from, from + 500));
}

/** The group that somebody has been in longest, if they were in it by then. */
function groupOf(
  { name }: DemoPerson,
  at: DateTime,
  day: DateTime,
  groupIds: Map<string, number>,
): number | null {
  const mine = groups
    .flatMap(({ slug, people: members }) =>
      members.filter((one) => one.name === name).map(({ joined }) => ({ slug, joined })),
    )
    .toSorted((one, other) => other.joined - one.joined);
  const [longest] = mine;
  if (!longest || at < day.minus({ days: longest.joined - 1 })) return null;
  return groupIds.get(longest.slug) ?? null;
}
