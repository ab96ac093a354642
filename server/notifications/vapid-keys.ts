import webPush, { type VapidKeys } from "web-push";
import { database } from "#db/client.ts";
import { pushKeys } from "#db/schema/index.ts";
import { env } from "../env.ts";

/**
 * The centre's keys for web push (VAPID): the settings' own, else those in the database, made on
 * first use. Of several processes that make them at one moment, all use the first's.
 */
export async function vapidKeys(): Promise<VapidKeys> {
  if (env.pushKeys) return env.pushKeys;
  return (await keptKeys()) ?? (await makeKeys());
}

async function makeKeys(): Promise<VapidKeys> {
  await database().insert(pushKeys).values(webPush.generateVAPIDKeys()).onConflictDoNothing();
  const kept = await keptKeys();
  if (!kept) throw new Error("The keys for web push could not be kept.");
  return kept;
}

async function keptKeys(): Promise<VapidKeys | undefined> {
  const [row] = await database()
    .select({ publicKey: pushKeys.publicKey, privateKey: pushKeys.privateKey })
    .from(pushKeys);
  return row;
}
