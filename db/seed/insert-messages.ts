import { database } from "../client.ts";
import { message } from "../schema/index.ts";
import { drawUuid } from "./draw.ts";
import { personId } from "./insert-people.ts";
import type { Said } from "./plan.ts";

/** Stores what was said in a group, numbered in the order of time. */
export async function insertMessages(groupId: number, slug: string, said: Said[]): Promise<void> {
  const rows = said.map(({ by, body, at }, index) => ({
    groupId,
    seq: index + 1,
    authorId: personId(by),
    clientId: drawUuid(`message ${slug} ${index}`),
    body: body.normalize("NFC"),
    createdAt: at,
  }));
  await database().insert(message).values(rows);
}
