import type { GroupHead } from "../groups/group-heads.ts";

type Mark = Omit<GroupHead, "slug">;

/** How far each group with listeners here has been heard of in this process, by its slug. */
const heard = new Map<string, Mark>();

/**
 * From here on this process follows a group: whatever is newer has to be heard. Taken before its first
 * listener reads history; a group that is followed already keeps its mark.
 */
export function startHearing({ slug, groupId, lastSeq, lastChange }: GroupHead): void {
  if (!heard.has(slug)) heard.set(slug, { groupId, lastSeq, lastChange });
}

/** Whether this process follows a group already. */
export const isHeard = (slug: string): boolean => heard.has(slug);

/** A packet about messages was heard, whether it began here or in another process. */
export function noteHeard(slug: string, messages: { seq: number; change?: number }[]): void {
  const mark = heard.get(slug);
  if (!mark) return;
  for (const { seq, change = 0 } of messages) {
    mark.lastSeq = Math.max(mark.lastSeq, seq);
    mark.lastChange = Math.max(mark.lastChange, change);
  }
}

/** Those groups that have come further than what was heard of them here. */
export function notHeardOf(heads: GroupHead[]): GroupHead[] {
  return heads.filter(({ slug, lastSeq, lastChange }) => {
    const mark = heard.get(slug);
    return mark && (mark.lastSeq < lastSeq || mark.lastChange < lastChange);
  });
}

/** Forgets the groups that nobody listens to here any more. */
export function stopHearing(isListenedTo: (groupId: number) => boolean): void {
  for (const [slug, { groupId }] of heard) if (!isListenedTo(groupId)) heard.delete(slug);
}
