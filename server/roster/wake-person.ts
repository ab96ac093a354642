import { and, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, pushSubscription, session } from "#db/schema/index.ts";
import { preferencesOf } from "../accounts/preferences.ts";
import { isQuiet } from "../accounts/quiet-hours.ts";
import { log } from "../log.ts";
import type { PushNote } from "../notifications/contract.ts";
import { send } from "../notifications/send-push.ts";
import type { Jobs } from "../queue.ts";

/** After this long a push is of no use any more, in seconds. */
const pushFor = 30 * 60;

/** Wakes every device of somebody with a note without words. Answers how many there are, and how many took it. */
export async function wakeDevices(
  accountId: string,
  note: PushNote,
): Promise<{ devices: number; sent: number }> {
  const devices = await database()
    .select({
      id: pushSubscription.id,
      endpoint: pushSubscription.endpoint,
      p256dh: pushSubscription.p256dh,
      auth: pushSubscription.auth,
    })
    .from(pushSubscription)
    .innerJoin(session, eq(session.id, pushSubscription.sessionId))
    .where(and(eq(pushSubscription.accountId, accountId), gt(session.expiresAt, sql`now()`)));
  const done = await Promise.allSettled(
    devices.map((device) => send(device, note, { seconds: pushFor, tries: 0 })),
  );
  for (const one of done)
    if (one.status === "rejected") log.warn({ err: one.reason }, "a device could not be woken");
  const sent = done.filter((one) => one.status === "fulfilled" && one.value.what === "sent");
  return { devices: devices.length, sent: sent.length };
}

/** The job: tells somebody's phones that there is something new for them; not within their quiet hours. */
export async function wakePerson({ accountId, url, tag }: Jobs["wake-person"]): Promise<void> {
  const [who] = await database()
    .select({ zone: account.timeZone })
    .from(account)
    .where(eq(account.id, accountId));
  const { quiet } = await preferencesOf(accountId);
  if (!who || isQuiet(quiet, who.zone, new Date())) return;
  await wakeDevices(accountId, { url, tag, kind: "new" });
}
