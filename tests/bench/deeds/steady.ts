import { at, pause } from "../times.ts";
import { enterRoom, say, type Room } from "./room.ts";

/** Members speak in turn, so many messages a second, whatever the server does. */
export interface SteadyOrder extends Room {
  rate: number;
  seconds: number;
}

/** Times in milliseconds; `deliveries` is how many there were between the marks. */
export interface SteadyReport {
  acknowledgementP50: number;
  deliveryP50: number;
  deliveryP99: number;
  deliveries: number;
}

const warmUp = 2000;
const timeAt = '"body":"at ';

/** Speaks steadily and measures from the sender's hand to each member's ear. */
export async function steady(
  order: SteadyOrder,
  mark: (name: "start" | "end") => void,
): Promise<SteadyReport> {
  const heard: number[] = [];
  const acknowledged: number[] = [];
  let counting = false;
  const hear = () => (frame: Buffer) => {
    if (!counting) return;
    for (let from = frame.indexOf(timeAt); from >= 0; from = frame.indexOf(timeAt, from + 200)) {
      const start = from + timeAt.length;
      const sent = Number(frame.toString("latin1", start, frame.indexOf(32, start)));
      heard.push(performance.now() - sent);
    }
  };
  const clients = await enterRoom(order, hear);
  let turn = 0;
  const speak = async () => {
    const client = clients[turn++ % clients.length]!;
    const began = performance.now();
    const wentWell = await say(client, order.slug, `at ${began.toFixed(3)} `.padEnd(200, "a"));
    if (!wentWell) throw new Error("A message was refused at a quiet pace.");
    if (counting) acknowledged.push(performance.now() - began);
  };
  const clock = setInterval(() => void speak(), 1000 / order.rate);
  await pause(warmUp);
  counting = true;
  mark("start");
  await pause(order.seconds * 1000);
  mark("end");
  counting = false;
  clearInterval(clock);
  await pause(500);
  for (const client of clients) client.cut();
  return {
    acknowledgementP50: at(0.5, acknowledged),
    deliveryP50: at(0.5, heard),
    deliveryP99: at(0.99, heard),
    deliveries: heard.length,
  };
}
