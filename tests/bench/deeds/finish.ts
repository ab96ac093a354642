import { randomUUID } from "node:crypto";
import { connectClients } from "../client.ts";
import { openLine } from "../http-line.ts";
import { pause } from "../times.ts";

/** Members of one challenge finish a practice within so many seconds, while all their pages are open. */
export interface FinishOrder {
  port: number;
  cookies: string[];
  seconds: number;
}

/** A packet about challenges, as it begins on the wire. */
const progress = Buffer.from('42["challenge:progress"');

/** What each member heard of it on average, and how long it took until all were noted, in seconds. */
export async function finish(order: FinishOrder): Promise<{ heard: number; took: number }> {
  const { port, cookies, seconds } = order;
  let heard = 0;
  const clients = await connectClients(port, cookies, () => (frame) => {
    if (frame.subarray(0, progress.length).equals(progress)) heard += 1;
  });
  const lines = await Promise.all(Array.from({ length: 16 }, () => openLine(port)));
  const waiting = [...cookies.entries()];
  const began = performance.now();
  const worker = async (line: (typeof lines)[number]) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, cookie] = next;
      const due = (place / cookies.length) * seconds * 1000;
      await pause(Math.max(0, began + due - performance.now()));
      const form = new URLSearchParams({
        clientId: randomUUID(),
        practice: "even-breath",
        seconds: "300",
        breaths: "27",
      });
      const answer = await line.post("/practices/session.json", cookie, form.toString());
      if (!answer.includes('"ok":true')) throw new Error(`A session was refused: ${answer}`);
    }
  };
  await Promise.all(lines.map(worker));
  const took = (performance.now() - began) / 1000;
  // What was gathered last is told a second later.
  await pause(2500);
  for (const line of lines) line.cut();
  for (const client of clients) client.cut();
  return { heard: heard / cookies.length, took };
}
