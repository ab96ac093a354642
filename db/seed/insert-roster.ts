import { eq } from "drizzle-orm";
import { database } from "../client.ts";
import {
  followUp,
  group,
  handOverNote,
  moderationCase,
  openHours,
  report,
  shift,
} from "../schema/index.ts";
import { roster } from "./content/roster.ts";
import { drawUuid } from "./draw.ts";
import type { Seal } from "./insert-measures.ts";
import { personId } from "./insert-people.ts";
import { centreZone } from "./plan.ts";

const hour = 3_600_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Stores a week with a gap in it, a note for whoever comes next, and a follow-up of last night that is due. */
export async function insertRoster(groupId: number, now: Date, seal: Seal): Promise<void> {
  const stretch = { groupId, fromMinute: roster.from, untilMinute: roster.until };
  await database().update(group).set({ timeZone: centreZone }).where(eq(group.id, groupId));
  await database()
    .insert(openHours)
    .values(everyDay.map((weekday) => ({ weekday, ...stretch })));
  await database()
    .insert(shift)
    .values(
      roster.shifts.flatMap(({ name, weekdays }) =>
        weekdays.map((weekday) => ({
          id: drawUuid(`shift ${name} ${weekday}`),
          accountId: personId(name),
          weekday,
          ...stretch,
        })),
      ),
    );
  const { by, words } = roster.note;
  await database()
    .insert(handOverNote)
    .values({
      id: drawUuid("hand-over"),
      clientId: drawUuid("hand-over client"),
      groupId,
      authorId: personId(by),
      words: await seal(personId(by), words),
      createdAt: new Date(now.getTime() - 9 * hour),
    });
  await insertCrisis(groupId, now);
}

async function insertCrisis(groupId: number, now: Date): Promise<void> {
  const [about, by] = [personId(roster.crisis.about), personId(roster.crisis.by)];
  const caseId = drawUuid("crisis");
  const openedAt = new Date(now.getTime() - 14 * hour);
  const resolvedAt = new Date(now.getTime() - 13 * hour);
  await database()
    .insert(moderationCase)
    .values({
      id: caseId,
      groupId,
      subject: "person",
      personId: about,
      urgency: 0,
      openedAt,
      dueAt: new Date(openedAt.getTime() + 5 * 60_000),
      claimedBy: by,
      claimedAt: openedAt,
      resolvedAt,
      resolvedBy: by,
      outcome: "cared-for",
    });
  await database()
    .insert(report)
    .values({
      id: drawUuid("crisis report"),
      caseId,
      reporterId: about,
      reason: "asked-for-someone",
      createdAt: openedAt,
    });
  await database()
    .insert(followUp)
    .values({
      id: drawUuid("follow-up"),
      caseId,
      groupId,
      personId: about,
      ownerId: by,
      dueAt: new Date(now.getTime() - hour),
    });
}
