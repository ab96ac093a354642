import { openDatabase, type OpenDatabase } from "#db/open.ts";
import { demoSignIns, isEmpty, seedDemo } from "#db/seed/index.ts";
import { env } from "./env.ts";

let database: OpenDatabase | undefined;

/**
 * Opens the house: database up, migrated, and on a demo's first run filled with a demo centre.
 * @throws an error with one sentence for the person at the terminal, when the database can't be had.
 */
export async function openHouse(): Promise<{ databaseNote: string; invitationSecret?: string }> {
  database = await openDatabase();
  const note = { databaseNote: database.note };
  if (env.isDemo && (await isEmpty())) return { ...note, ...(await seedDemo()) };
  return note;
}

/** Lets go of the database; our own one stops when nobody else uses it. */
export async function closeHouse(): Promise<void> {
  await database?.close();
  database = undefined;
}

export { demoSignIns };
