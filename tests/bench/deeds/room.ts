import { randomUUID } from "node:crypto";
import { connectClients, type Client, type OnEvent } from "../client.ts";

/** A room on one server, and the cookies of those who go into it. */
export interface Room {
  port: number;
  slug: string;
  cookies: string[];
}

/** Far beyond any message: opening a room with it brings no history. */
const noHistory = 2_000_000_000;

/** Lets everybody connect and open the room. */
export async function enterRoom(
  { port, slug, cookies }: Room,
  onEvent: (member: number) => OnEvent,
): Promise<Client[]> {
  const clients = await connectClients(port, cookies, onEvent);
  await Promise.all(clients.map((client) => open(client, slug)));
  return clients;
}

async function open(client: Client, slug: string): Promise<void> {
  const answer = await client.ask("room:open", { slug, after: noHistory });
  if (!answer.startsWith('[{"ok":true')) throw new Error(`A room did not open: ${answer}`);
}

/** Says something; whether it was acknowledged. */
export async function say(client: Client, slug: string, body: string): Promise<boolean> {
  const answer = await client.ask("message:post", { slug, clientId: randomUUID(), body });
  return answer.startsWith('[{"ok":true');
}

/** A packet may carry several messages; each has one `"seq":`, which no body of ours contains. */
export function countMessages(frame: Buffer): number {
  let found = 0;
  for (let at = frame.indexOf('"seq":'); at >= 0; at = frame.indexOf('"seq":', at + 200))
    found += 1;
  return found;
}
