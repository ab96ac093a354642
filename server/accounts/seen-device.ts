import { createHash, randomBytes } from "node:crypto";
import { lt, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { seenDevice } from "#db/schema/index.ts";
import { enqueue } from "../queue.ts";

/** So long it is known who signed in on a device, in days; the cookie lives as long. */
export const deviceKnownFor = 90;

const nameOf = (secure: boolean) => (secure ? "__Host-evenkeel-device" : "evenkeel-device");
const plainCookie = /(?:^|;) *evenkeel-device=([0-9a-f]{40}) *(?:;|$)/;
const guardedCookie = /(?:^|;) *__Host-evenkeel-device=([0-9a-f]{40}) *(?:;|$)/;

/**
 * Notes that somebody signed in on a device, which a cookie of its own names; answers with its `Set-Cookie`. Who is
 * new on it is looked at once, whether somebody who was banned uses it too.
 */
export async function noteDevice(
  cookieHeader: string,
  accountId: string,
  secure: boolean,
): Promise<string> {
  const known = (secure ? guardedCookie : plainCookie).exec(cookieHeader)?.[1];
  const secret = known ?? randomBytes(20).toString("hex");
  const deviceHash = createHash("sha256").update(secret).digest("hex");
  await transaction(async () => {
    const [noted] = await database()
      .insert(seenDevice)
      .values({ deviceHash, accountId })
      .onConflictDoUpdate({
        target: [seenDevice.deviceHash, seenDevice.accountId],
        set: { seenAt: sql`now()` },
      })
      .returning({ isNew: sql<boolean>`xmax = 0` });
    // A device that nobody knew can't be anybody's.
    if (noted?.isNew && known) await enqueue("hint-evasion", { accountId });
  });
  const lifetime = deviceKnownFor * 86_400;
  const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${lifetime}${secure ? "; Secure" : ""}`;
  return `${nameOf(secure)}=${secret}; ${flags}`;
}

/** Forgets who used which device, after its time. */
export async function forgetDevices(): Promise<void> {
  await database()
    .delete(seenDevice)
    .where(lt(seenDevice.seenAt, sql`now() - make_interval(days => ${deviceKnownFor})`));
}
