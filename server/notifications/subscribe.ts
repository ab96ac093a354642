import { ECDH } from "node:crypto";
import { and, desc, eq, ne, notInArray, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { pushSubscription, session } from "#db/schema/index.ts";
import { env } from "../env.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { Subscribe } from "./contract.ts";
import { isPushEndpoint } from "./endpoint.ts";

/** Nobody carries more devices than this; the oldest go. */
const mostDevices = 20;

/**
 * Lets this device be woken. The subscription belongs to the session and ends with it; a browser
 * that another account was woken by before belongs to this one from now on.
 * Refuses addresses that can't be a push service's, and keys that are none.
 */
export const subscribe = operation(
  {
    input: Subscribe,
    pace: [{ name: "subscribe", points: 30, seconds: 3600, per: perAccount }],
  },
  async function subscribe({ actor }, { endpoint, p256dh, auth }) {
    if (!isPushEndpoint(endpoint, { allowLoopback: env.mode === "test" }))
      throw refuseField("endpoint", "refusal.invalid-field");
    if (!isOnCurve(p256dh)) throw refuseField("p256dh", "refusal.invalid-field");
    const owner = { accountId: actor.accountId, sessionId: actor.sessionHash };
    await transaction(async () => {
      await requireSession(owner.sessionId);
      const [kept] = await database()
        .insert(pushSubscription)
        .values({ ...owner, endpoint, p256dh, auth })
        .onConflictDoUpdate({
          target: pushSubscription.endpoint,
          set: { ...owner, p256dh, auth, createdAt: sql`now()` },
        })
        .returning({ id: pushSubscription.id });
      await forgetOthers(owner, kept!.id);
    });
    return null;
  },
);

/** The browser's public key, or something that no letter could be sealed for. */
function isOnCurve(key: string): boolean {
  try {
    return ECDH.convertKey(key, "prime256v1", "base64url").length > 0;
  } catch {
    return false;
  }
}

/** Locks it as well: a sign-out at this moment waits, and then takes the subscription with it. */
async function requireSession(id: string): Promise<void> {
  const [found] = await database()
    .select({ id: session.id })
    .from(session)
    .where(eq(session.id, id))
    .for("key share");
  if (!found) throw new Refusal("unauthenticated");
}

/** One browser has one address at a time; and nobody has more than so many browsers. */
async function forgetOthers(
  { accountId, sessionId }: { accountId: string; sessionId: string },
  keptId: string,
): Promise<void> {
  await database()
    .delete(pushSubscription)
    .where(and(eq(pushSubscription.sessionId, sessionId), ne(pushSubscription.id, keptId)));
  const newest = database()
    .select({ id: pushSubscription.id })
    .from(pushSubscription)
    .where(eq(pushSubscription.accountId, accountId))
    .orderBy(desc(pushSubscription.createdAt), desc(pushSubscription.id))
    .limit(mostDevices);
  await database()
    .delete(pushSubscription)
    .where(and(eq(pushSubscription.accountId, accountId), notInArray(pushSubscription.id, newest)));
}
