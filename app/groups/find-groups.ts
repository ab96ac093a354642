import { fold } from "#app/lib/fold.ts";
import type { MyGroup } from "#server/groups/contract.ts";

type Named = Pick<MyGroup, "slug" | "name">;

/** The groups whose name has `asked` in it, accents and case aside; those that begin with it first. */
export function findGroups<Group extends Named>(groups: Group[], asked: string): Group[] {
  const part = fold(asked.trim());
  const places = groups.map((group) => ({ group, at: fold(group.name).indexOf(part) }));
  const found = places.filter(({ at }) => at >= 0);
  return [...found.filter(({ at }) => at === 0), ...found.filter(({ at }) => at > 0)].map(
    ({ group }) => group,
  );
}

/**
 * The nearest group with something new after (`step` 1) or before (-1) the one that is open, round
 * and round; `undefined` when no other has anything.
 */
export function nextUnread<Group extends Named & Pick<MyGroup, "unread">>(
  groups: Group[],
  open: string | undefined,
  step: 1 | -1,
): Group | undefined {
  // By name: a list that begins with the unread ones would turn around with each visit.
  const inOrder = groups.toSorted((a, b) => a.name.localeCompare(b.name));
  const at = inOrder.findIndex(({ slug }) => slug === open);
  const start = at < 0 && step < 0 ? 0 : at;
  for (let away = 1; away <= inOrder.length; away += 1) {
    const count = inOrder.length;
    const group = inOrder[(((start + step * away) % count) + count) % count]!;
    if (group.unread > 0 && group.slug !== open) return group;
  }
  return undefined;
}
