import { ask } from "#app/lib/connection.ts";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import type { Answer } from "#server/operation.ts";

/** How long plain HTTP may take, in milliseconds. */
const patience = 15_000;

/** Posts over the socket, or by plain HTTP when that does not go through. The same operation answers. */
export async function post(
  slug: string,
  clientId: string,
  body: string,
): Promise<Answer<MessageView>> {
  const input = { slug, clientId, body };
  try {
    return await ask<MessageView>("message:post", input);
  } catch {
    return postByHttp(slug, clientId, body);
  }
}

async function postByHttp(
  slug: string,
  clientId: string,
  body: string,
): Promise<Answer<MessageView>> {
  const form = new URLSearchParams({ clientId, body });
  const response = await fetch(addressOf(slug), { ...plain(), method: "POST", body: form });
  return (await response.json()) as Answer<MessageView>;
}

/**
 * A stretch of history by plain HTTP.
 * @throws when it could not be had, whatever the cause.
 */
export async function readByHttp(
  slug: string,
  from: { before?: number; after?: number },
): Promise<MessagePage> {
  const query = new URLSearchParams(Object.entries(from).map(([name, seq]) => [name, String(seq)]));
  const response = await fetch(`${addressOf(slug)}?${query}`, plain());
  if (!response.ok) throw new Error(`history answered ${response.status}`);
  return (await response.json()) as MessagePage;
}

/** A stretch of history over the socket, else by plain HTTP. */
export async function read(
  slug: string,
  from: { before?: number; after?: number },
): Promise<MessagePage> {
  try {
    const answer = await ask<MessagePage>("messages:read", { slug, ...from });
    if (answer.ok) return answer.value;
  } catch {
    // No socket: the slower way follows.
  }
  return readByHttp(slug, from);
}

/** Opens the room on the socket and answers with what came after `after`. */
export function open(slug: string, after: number): Promise<Answer<MessagePage>> {
  return ask<MessagePage>("room:open", { slug, after });
}

const addressOf = (slug: string) => `/groups/${encodeURIComponent(slug)}/messages`;
const plain = () => ({
  headers: { Accept: "application/json" },
  signal: AbortSignal.timeout(patience),
});
