import type { Client } from "../client.ts";
import { at, pause } from "../times.ts";
import { countMessages, enterRoom, say, type Room } from "./room.ts";

/** Some of the members send as fast as they are acknowledged. */
export interface FloodOrder extends Room {
  senders: number;
  /** Messages that each sender keeps on the way at once. */
  inFlight: number;
  seconds: number;
  /** Seconds to warm up before anything is counted. */
  after?: number;
}

/** Both a second; the times in milliseconds. */
export interface FloodReport {
  messages: number;
  deliveries: number;
  acknowledgementP50: number;
  acknowledgementP99: number;
}

const warmUp = 1;

/** Floods a room and counts for some seconds. */
export async function flood(order: FloodOrder): Promise<FloodReport> {
  const body = "a".repeat(200);
  let counting = false;
  let running = true;
  let delivered = 0;
  let refused = 0;
  const times: number[] = [];
  const count = () => (frame: Buffer) => {
    if (counting) delivered += countMessages(frame);
  };
  const clients = await enterRoom(order, count);
  const send = async (client: Client) => {
    while (running) {
      const started = performance.now();
      const wentWell = await say(client, order.slug, body);
      if (!counting) continue;
      if (wentWell) times.push(performance.now() - started);
      else refused += 1;
    }
  };
  const lanes = clients
    .slice(0, order.senders)
    .flatMap((client) => Array.from({ length: order.inFlight }, () => send(client)));
  await pause((order.after ?? warmUp) * 1000);
  counting = true;
  const began = performance.now();
  await pause(order.seconds * 1000);
  counting = false;
  running = false;
  const seconds = (performance.now() - began) / 1000;
  await Promise.race([Promise.all(lanes), pause(3000)]);
  for (const client of clients) client.cut();
  if (refused > 0) throw new Error(`${refused} messages were refused under load`);
  return {
    messages: times.length / seconds,
    deliveries: delivered / seconds,
    acknowledgementP50: at(0.5, times),
    acknowledgementP99: at(0.99, times),
  };
}
