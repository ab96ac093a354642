import { askEitherWay, plain } from "#app/lib/ask-either-way.ts";
import { ask } from "#app/lib/connection.ts";
import type { Named } from "#server/groups/contract.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import type { Answer } from "#server/operation.ts";
import type { Pending } from "./room-state.ts";

/** Where in a group's history to read, and which changes to bring along. */
export interface Place {
  before?: number;
  after?: number;
  around?: number;
  changesAfter?: number;
  from?: number;
}

/** What can be done with one message, by the name that both doors know it by. */
export type Deed = "edit" | "delete" | "react" | "pin" | "withdraw";

/** Posts over the socket, or by plain HTTP when that does not go through. The same operation answers. */
export function post(
  slug: string,
  pending: Pending,
): Promise<Answer<MessageView | WaitingMessage>> {
  const { clientId, body, note, replyTo, heard } = pending;
  const input = { clientId, body, contentNote: note, replyTo: replyTo?.seq, heard };
  return askEitherWay("message:post", { slug, ...input }, addressOf(slug));
}

/**
 * Does something with a message, over the socket or by plain HTTP.
 * @throws when neither went through: it may have been done all the same, and can be tried again.
 */
export function act<Value = MessageView>(
  deed: Deed,
  slug: string,
  input: Record<string, unknown>,
): Promise<Answer<Value>> {
  return askEitherWay(`message:${deed}`, { slug, ...input }, `${addressOf(slug)}?do=${deed}`);
}

/**
 * Members whose name begins so; nobody where the house refuses, for names can be typed by hand.
 * @throws when there is no connection: the question can be put again.
 */
export async function findMembers(slug: string, prefix: string): Promise<Named[]> {
  const answer = await ask<Named[]>("members:find", { slug, prefix });
  return answer.ok ? answer.value : [];
}

/**
 * A stretch of history by plain HTTP.
 * @throws when it could not be had, whatever the cause.
 */
export async function readByHttp(slug: string, place: Place): Promise<MessagePage> {
  const query = new URLSearchParams(
    Object.entries(place).map(([name, number]) => [name, String(number)]),
  );
  const response = await fetch(`${addressOf(slug)}?${query}`, plain());
  if (!response.ok) throw new Error(`history answered ${response.status}`);
  return (await response.json()) as MessagePage;
}

/** A stretch of history over the socket, else by plain HTTP. */
export async function read(slug: string, place: Place): Promise<MessagePage> {
  try {
    const answer = await ask<MessagePage>("messages:read", { slug, ...place });
    if (answer.ok) return answer.value;
  } catch {
    // No socket: the slower way follows.
  }
  return readByHttp(slug, place);
}

/** Opens the room on the socket and answers with what was missed. */
export function open(slug: string, place: Place): Promise<Answer<MessagePage>> {
  return ask<MessagePage>("room:open", { slug, ...place });
}

const addressOf = (slug: string) => `/groups/${encodeURIComponent(slug)}/messages`;
