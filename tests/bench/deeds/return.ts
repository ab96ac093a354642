import { connectClient } from "../client.ts";
import { median } from "../times.ts";
import type { Room } from "./room.ts";

/** Members come back to a room, having everything up to `after`. */
export interface ReturnOrder extends Room {
  after: number;
}

/** One member after the other; the median time from asking for what was missed to having it, in ms. */
export async function returnOnce(order: ReturnOrder & { times: number }): Promise<number> {
  const taken: number[] = [];
  for (let step = 0; step < order.times + 20; step++) {
    const client = await connectClient(order.port, order.cookies[0]!, () => {});
    const began = performance.now();
    await open(client, order);
    if (step >= 20) taken.push(performance.now() - began);
    client.cut();
  }
  return median(taken);
}

/** Connections that are being made at one moment; more than a system's queue for them holds are cut. */
const atOnce = 250;

/** All members, as fast as they get in; the time until the last one has what was missed, in ms. */
export async function comeBack(order: ReturnOrder): Promise<number> {
  const outside = [...order.cookies];
  const comeIn = async () => {
    for (let cookie = outside.pop(); cookie; cookie = outside.pop()) {
      const client = await connectClient(order.port, cookie, () => {});
      await open(client, order);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, comeIn));
  return performance.now() - began;
}

async function open(
  client: Awaited<ReturnType<typeof connectClient>>,
  { slug, after }: ReturnOrder,
): Promise<void> {
  const answer = await client.ask("room:open", { slug, after });
  if (!answer.startsWith('[{"ok":true')) throw new Error(`A room did not open: ${answer}`);
}
