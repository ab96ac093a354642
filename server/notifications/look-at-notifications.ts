import { createHash } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership, pushSubscription } from "#db/schema/index.ts";
import { preferencesOf } from "../accounts/preferences.ts";
import { operation } from "../operation.ts";
import { Nothing, type GroupLevel, type NotificationSettings } from "./contract.ts";
import { vapidKeys } from "./vapid-keys.ts";

/** Nobody can follow more rooms than this; it keeps the page bounded. */
const mostGroups = 200;

/** What may reach me, when, and whether this device is woken. */
export const lookAtNotifications = operation(
  { input: Nothing },
  async function lookAtNotifications({ actor }): Promise<NotificationSettings> {
    const [{ quiet }, groups, endpoint, { publicKey }] = await Promise.all([
      preferencesOf(actor.accountId),
      levelsOf(actor.accountId),
      endpointOf(actor.sessionHash),
      vapidKeys(),
    ]);
    const endpointHash = endpoint && createHash("sha256").update(endpoint).digest("hex");
    return { quiet, timeZone: actor.timeZone, groups, endpointHash, publicKey };
  },
);

function levelsOf(accountId: string): Promise<GroupLevel[]> {
  return database()
    .select({ slug: group.slug, name: group.name, level: membership.notify })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(and(eq(membership.accountId, accountId), isNull(group.archivedAt)))
    .orderBy(asc(group.name), asc(group.id))
    .limit(mostGroups);
}

async function endpointOf(sessionId: string): Promise<string | null> {
  const [row] = await database()
    .select({ endpoint: pushSubscription.endpoint })
    .from(pushSubscription)
    .where(eq(pushSubscription.sessionId, sessionId));
  return row?.endpoint ?? null;
}
