import { and, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, pushSubscription, session } from "#db/schema/index.ts";
import { env } from "../env.ts";
import { log } from "../log.ts";
import { enqueue, type Jobs } from "../queue.ts";
import type { PushNote } from "./contract.ts";
import { deliverPush, type Delivery } from "./deliver-push.ts";
import { NotPublic } from "./endpoint.ts";
import { newsForMember, type News } from "./news.ts";
import { pushPriority } from "./notify-members.ts";
import { sealNote, type Device } from "./push-note.ts";
import { vapidKeys } from "./vapid-keys.ts";
import { verdictOn, type Verdict } from "./verdict.ts";

type Push = Jobs["send-push"];

/**
 * The job: wakes one browser, if its owner is still signed in there and has not read meanwhile what
 * there is. A push service that is away or asks for patience gets it; what it holds for gone is forgotten.
 */
export async function sendPush(push: Push): Promise<void> {
  const device = await deviceFor(push.subscriptionId);
  const news = device && (await newsForMember(push, device.accountId, new Date()));
  const seconds = Math.floor((Date.parse(push.expires) - Date.now()) / 1000);
  if (!device || !news || seconds <= 0) return;
  const note = await noteFor(push.groupId, news);
  const verdict = await send(device, note, { seconds, tries: push.tries });
  if (verdict.what === "later") await putOff(push, verdict.at);
}

/** Wakes one browser with one note; forgets it when it is gone. Never throws for what the network does. */
export async function send(
  device: Device,
  note: PushNote,
  { seconds, tries }: { seconds: number; tries: number },
): Promise<Verdict> {
  const keys = await vapidKeys();
  const answer = await deliverPush(sealNote(device, note, { keys, seconds }), {
    allowLoopback: env.mode === "test",
  }).catch(unanswered);
  const verdict = verdictOn(answer, { tries, now: new Date(), chance: Math.random() });
  if (verdict.what === "gone") await forget(device);
  if (verdict.what === "refused")
    log.warn({ status: answer?.status }, "a push service does not take a letter");
  return verdict;
}

/** An address that leads into a private network will not lead elsewhere later. */
function unanswered(error: unknown): Delivery | null {
  log.warn({ err: error }, "a push service could not be reached");
  return error instanceof NotPublic ? { status: 403, retryAfter: undefined } : null;
}

/** With the same key as before: whatever comes next for this browser and group joins it. */
async function putOff(push: Push, at: Date): Promise<void> {
  if (at.getTime() >= Date.parse(push.expires)) return;
  await enqueue(
    "send-push",
    { ...push, tries: push.tries + 1 },
    {
      jobKey: `push:${push.subscriptionId}:${push.groupId}`,
      runAt: at,
      keepsRunAt: true,
      priority: pushPriority,
    },
  );
}

async function deviceFor(id: string): Promise<(Device & { accountId: string }) | undefined> {
  const [row] = await database()
    .select({
      id: pushSubscription.id,
      accountId: pushSubscription.accountId,
      endpoint: pushSubscription.endpoint,
      p256dh: pushSubscription.p256dh,
      auth: pushSubscription.auth,
    })
    .from(pushSubscription)
    .innerJoin(session, eq(session.id, pushSubscription.sessionId))
    .where(and(eq(pushSubscription.id, id), gt(session.expiresAt, sql`now()`)));
  return row;
}

async function noteFor(groupId: number, { seq, kind }: News): Promise<PushNote> {
  const [row] = await database()
    .select({ slug: group.slug })
    .from(group)
    .where(eq(group.id, groupId));
  const url = `/groups/${encodeURIComponent(row?.slug ?? "")}?at=${seq}#message-${seq}`;
  return { url, tag: `group-${groupId}`, kind };
}

/** Unless the browser has subscribed anew meanwhile, under another address. */
async function forget({ id, endpoint }: Device): Promise<void> {
  await database()
    .delete(pushSubscription)
    .where(and(eq(pushSubscription.id, id), eq(pushSubscription.endpoint, endpoint)));
}
