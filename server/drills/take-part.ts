import { database } from "#db/client.ts";
import { drillModerator, shiftChange } from "#db/schema/index.ts";
import { enterGroup } from "../groups/enter-group.ts";
import type { Drill } from "./one-drill.ts";

/** Makes somebody a moderator of a drill's practice group. Inside a transaction. */
export async function takePart(
  { id: drillId, groupId }: Pick<Drill, "id" | "groupId">,
  accountId: string,
): Promise<void> {
  await database().insert(drillModerator).values({ drillId, accountId }).onConflictDoNothing();
  await enterGroup({ groupId, accountId, role: "moderator", guidelinesVersion: 1 });
}

/** So long after a drill's end it is over for certain, in milliseconds. */
const wellAfter = 3_600_000;

/** Whoever starts a drill is on call in it: a crisis goes to them first, and then to the others. */
export async function beOnCall(
  { groupId, startedAt: from, endsAt }: Pick<Drill, "groupId" | "startedAt" | "endsAt">,
  accountId: string,
): Promise<void> {
  const until = new Date(endsAt.getTime() + wellAfter);
  await database()
    .insert(shiftChange)
    .values({ groupId, accountId, kind: "stands-in", from, until });
}
