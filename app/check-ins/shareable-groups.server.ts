import { unlessRefused } from "#app/lib/act.server.ts";
import type { SignedInCaller } from "#server/actor.ts";
import type { MyGroup } from "#server/groups/contract.ts";
import type { ShareableGroup } from "./sharing-row.tsx";
import { myGroups } from "#server/groups/my-groups.ts";

/** The groups of mine that a check-in can be shared with. */
export async function shareableGroups(caller: SignedInCaller): Promise<ShareableGroup[]> {
  return onlyShareable(unlessRefused(await myGroups(caller, {})));
}

/** Those that go on. */
export function onlyShareable(groups: MyGroup[]): ShareableGroup[] {
  return groups.filter(({ isArchived }) => !isArchived).map(({ slug, name }) => ({ slug, name }));
}
