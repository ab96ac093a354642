import { database } from "../client.ts";
import { message, messageReaction, type ReactionKind } from "../schema/index.ts";
import type { DemoGroup } from "./content/groups.ts";
import { drawUuid } from "./draw.ts";
import { feltAbout, type Felt } from "./felt.ts";
import { personId } from "./insert-people.ts";
import type { Said } from "./plan.ts";

/**
 * Stores what was said in a group, numbered in the order of time, with what others felt about it. The
 * first thing that a moderator said is pinned.
 */
export async function insertMessages(
  groupId: number,
  { slug, people }: DemoGroup,
  said: Said[],
  day: Date,
): Promise<void> {
  const felt = said.map((line, place) => feltAbout(line, place, people, day));
  const isModerator = (name: string) =>
    people.some((one) => one.name === name && one.role === "moderator");
  const pinned = said.findIndex(({ by }) => isModerator(by));
  const rows = said.map(({ by, body, at }, index) => ({
    groupId,
    seq: index + 1,
    authorId: personId(by),
    clientId: drawUuid(`message ${slug} ${index}`),
    body: body.normalize("NFC"),
    createdAt: at,
    reactions: counted(felt[index]!),
    ...(index === pinned && { pinnedAt: at, pinnedBy: personId(by) }),
  }));
  await database().insert(message).values(rows);
  const reactions = felt.flatMap((some, index) =>
    some.map(({ by, kind }) => ({ groupId, seq: index + 1, accountId: personId(by), kind })),
  );
  if (reactions.length > 0) await database().insert(messageReaction).values(reactions);
}

function counted(felt: Felt[]): Partial<Record<ReactionKind, number>> {
  const counts: Partial<Record<ReactionKind, number>> = {};
  for (const { kind } of felt) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
