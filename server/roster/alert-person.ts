import { and, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, moderationCase, pushSubscription, session } from "#db/schema/index.ts";
import { log } from "../log.ts";
import { deliverMail } from "../mail/deliver.ts";
import { send } from "../notifications/send-push.ts";
import type { Jobs } from "../queue.ts";
import { alertMail } from "./alert-mail.ts";

/** After this long a push about it is of no use any more, in seconds. */
const pushFor = 30 * 60;

/**
 * The job: tells one person on call, on every device or by letter, that somebody asks for them now; quiet hours
 * do not hold it back, and no word of the case is in it. Not when somebody has claimed it meanwhile. A mail
 * server that is away is tried again.
 */
export async function alertPerson({ caseId, accountId, by }: Jobs["alert-person"]): Promise<void> {
  const [found] = await database()
    .select({ claimedBy: moderationCase.claimedBy, resolvedAt: moderationCase.resolvedAt })
    .from(moderationCase)
    .where(eq(moderationCase.id, caseId));
  if (!found || found.claimedBy || found.resolvedAt) return;
  await (by === "push" ? wakeDevices(caseId, accountId) : sendLetter(caseId, accountId));
}

async function sendLetter(caseId: string, accountId: string): Promise<void> {
  const [who] = await database()
    .select({ email: account.email, locale: account.locale })
    .from(account)
    .where(eq(account.id, accountId));
  if (who) await deliverMail(alertMail(who.email, who.locale, caseId));
}

async function wakeDevices(caseId: string, accountId: string): Promise<void> {
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
  const note = { url: `/desk/cases/${caseId}`, tag: `case-${caseId}`, kind: "alert" as const };
  const sent = await Promise.allSettled(
    devices.map((device) => send(device, note, { seconds: pushFor, tries: 0 })),
  );
  for (const one of sent)
    if (one.status === "rejected") log.warn({ err: one.reason }, "a device could not be alerted");
}
