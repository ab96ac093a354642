import { database } from "#db/client.ts";
import { messageVersion } from "#db/schema/index.ts";
import type { MessageRow } from "./message-view.ts";

/** Keeps what a message says now, before something else takes its place, for the moderators. */
export async function keepVersion(groupId: number, row: MessageRow, change: number): Promise<void> {
  const { seq, body, contentNote } = row;
  await database().insert(messageVersion).values({ groupId, seq, change, body, contentNote });
}
