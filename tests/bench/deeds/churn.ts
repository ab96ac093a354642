import { randomUUID } from "node:crypto";
import { pause } from "../times.ts";
import { Listener } from "./listener.ts";
import type { Room } from "./room.ts";

/** Members speak in turn while everybody's connection breaks for two seconds now and then. */
export interface ChurnOrder extends Room {
  rate: number;
  seconds: number;
  /** Connections that break each second, in all. */
  dropsPerSecond: number;
}

export interface ChurnReport {
  said: number;
  drops: number;
  /** Of all messages that were said, the share that each member has, taken together; 1 is all. */
  delivered: number;
  /** Members who have all of it in the one order, and nothing twice. */
  inOrder: number;
  members: number;
}

const away = 2000;
const patience = 30_000;

/** Lets connections break at random, waits until everybody is back, and compares what they have. */
export async function churn(order: ChurnOrder): Promise<ChurnReport> {
  const { port, slug, cookies } = order;
  const listeners = cookies.map((cookie) => new Listener({ port, slug, cookie }));
  await Promise.all(listeners.map((listener) => listener.connect()));
  const said: string[] = [];
  const under: Promise<void>[] = [];
  const gone = new Set<Listener>();
  let drops = 0;
  const speak = () => {
    const clientId = randomUUID();
    const speaker = listeners[said.length % listeners.length]!;
    said.push(clientId);
    under.push(speaker.say(clientId, "b".repeat(200)));
  };
  const drop = async () => {
    const one = listeners[Math.floor(Math.random() * listeners.length)]!;
    if (gone.has(one)) return;
    gone.add(one);
    drops += 1;
    await one.drop(away);
    gone.delete(one);
  };
  const clocks = [
    setInterval(speak, 1000 / order.rate),
    setInterval(() => under.push(drop()), 1000 / order.dropsPerSecond),
  ];
  await pause(order.seconds * 1000);
  for (const clock of clocks) clearInterval(clock);
  await Promise.all(under);
  const until = performance.now() + patience;
  while (listeners.some(({ last }) => last < said.length) && performance.now() < until)
    await pause(50);
  const right = listeners[0]!.heard.join();
  const everything = new Set(said);
  const got = listeners.map(({ heard }) => new Set(heard.filter((one) => everything.has(one))));
  return {
    said: said.length,
    drops,
    delivered: got.reduce((sum, { size }) => sum + size, 0) / (said.length * listeners.length),
    inOrder: listeners.filter(
      ({ heard }) => heard.join() === right && new Set(heard).size === heard.length,
    ).length,
    members: listeners.length,
  };
}
