import { randomUUID } from "node:crypto";
import { bareSql } from "#db/client.ts";
import type { MessageView } from "#server/messages/contract.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import { postMessage } from "#server/messages/post-message.ts";
import type { Answer } from "#server/operation.ts";
import type { Person } from "./cast.ts";

/** Somebody says something in a group, as through any door; for tests where it has to go well. */
export async function say(
  who: Person,
  slug: string,
  body: string,
  clientId: string = randomUUID(),
): Promise<MessageView> {
  return posted(await postMessage(who.caller, { slug, clientId, body }));
}

/** The message that an answer tells is there. */
export function posted(answer: Answer<MessageView | WaitingMessage>): MessageView {
  if (!answer.ok) throw new Error(`It could not be said: ${answer.reason} ${answer.message.key}`);
  if ("waits" in answer.value) throw new Error("What was said waits for a moderator.");
  return answer.value;
}

/** Fills a group's history with so many short messages of one author, without going through a door. */
export async function fillHistory(groupId: number, author: Person, count: number): Promise<void> {
  await bareSql()`
    with counted as (
      update "group" set last_seq = last_seq + ${count}::int where id = ${groupId}
      returning last_seq - ${count}::int as before
    )
    insert into message (group_id, seq, author_id, client_id, body, created_at)
    select ${groupId}, before + n, ${author.account.id}, gen_random_uuid(), 'message ' || (before + n),
      now() - (${count}::int - n) * interval '1 minute'
    from counted, generate_series(1, ${count}::int) as n`;
}
