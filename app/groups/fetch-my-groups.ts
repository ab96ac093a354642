import type { MyGroup } from "#server/groups/contract.ts";

/** How long an answer may take, in milliseconds. */
const patience = 8000;

/**
 * My groups, as the page of groups has them.
 * @throws when they could not be had, whatever the cause.
 */
export async function fetchMyGroups(): Promise<MyGroup[]> {
  const response = await fetch("/groups.json", {
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`groups answered ${response.status}`);
  return (await response.json()) as MyGroup[];
}
