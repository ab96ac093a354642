import { announce } from "../events.ts";
import type { Audience } from "./audience.ts";

type Heard = Pick<Audience, "groupId" | "slug">;

/** Tells the group that lost sight of a check-in, and the one that sees it or sees it anew. */
export function tellGroups(id: string, before: Heard, after: Heard): void {
  if (before.groupId !== null && before.groupId !== after.groupId)
    announce("check-in-unshared", { groupId: before.groupId, slug: before.slug!, id });
  if (after.groupId !== null)
    announce("check-in-shared", { groupId: after.groupId, slug: after.slug!, id });
}
