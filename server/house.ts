import { openDatabase, type OpenDatabase } from "#db/open.ts";
import { demoSignIns, isEmpty, seedDemo } from "#db/seed/index.ts";
import { env } from "./env.ts";
import { centreKeys } from "./vault/centre-keys.ts";
import { sealFor } from "./vault/seal.ts";
import { inviteOwner } from "./invitations/invite-owner.ts";
import { closeRedis, openRedis } from "./redis.ts";

/** What the shell tells the person at the terminal. */
interface Opened {
  databaseNote: string;
  /** Which Redis joins it with other processes; `null` when there are none. */
  redisNote: string | null;
  /** The secret of an invitation that was made just now, on the very first start. */
  invitationSecret: string | null;
}

let database: OpenDatabase | undefined;

/**
 * Opens the house: database up, migrated, and on a demo's first run filled with a demo centre.
 * @throws an error with one sentence for the person at the terminal, when the database can't be had.
 */
export async function openHouse(): Promise<Opened> {
  database = await openDatabase();
  centreKeys();
  const redisNote = await openRedis();
  return { databaseNote: database.note, redisNote, invitationSecret: await foundWhenEmpty() };
}

/** An empty house becomes a demo centre, or a real one whose first owner comes by an invitation. */
async function foundWhenEmpty(): Promise<string | null> {
  if (!(await isEmpty())) return null;
  if (!env.isDemo) return inviteOwner(env.centreName);
  return (await seedDemo(new Date(), sealFor))?.invitationSecret ?? null;
}

/** Lets go of Redis and the database; our own one stops when nobody else uses it. */
export async function closeHouse(): Promise<void> {
  closeRedis();
  await database?.close();
  database = undefined;
}

export { demoSignIns };
