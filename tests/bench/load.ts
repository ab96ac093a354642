import { randomUUID } from "node:crypto";
import { connectClient, type Client } from "./client.ts";

/** What a load generator is told to do. */
export interface LoadOrder {
  port: number;
  slug: string;
  /** One for each connected member. */
  cookies: string[];
  senders: number;
  /** Messages that each sender keeps on the way at once. */
  inFlight: number;
  seconds: number;
  bodyLength: number;
}

/** What it saw: counts within the time, and the acknowledgement's times in milliseconds. */
export interface LoadReport {
  acknowledged: number;
  delivered: number;
  refused: number;
  seconds: number;
  acknowledgementP50: number;
  acknowledgementP99: number;
}

process.once("message", (order: LoadOrder) => {
  load(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));

async function load(order: LoadOrder): Promise<LoadReport> {
  let delivered = 0;
  let counting = false;
  const count = (text: string) => {
    if (counting) delivered += countMessages(text);
  };
  const clients: Client[] = [];
  for (const cookie of order.cookies) clients.push(await connectClient(order.port, cookie, count));
  await Promise.all(
    clients.map((client) => client.ask("room:open", { slug: order.slug, after: 2_000_000_000 })),
  );

  const body = "a".repeat(order.bodyLength);
  const times: number[] = [];
  let refused = 0;
  let running = true;
  const send = async (client: Client) => {
    while (running) {
      const started = performance.now();
      const answer = await client.ask("message:post", {
        slug: order.slug,
        clientId: randomUUID(),
        body,
      });
      if (!counting) continue;
      if (answer.startsWith('[{"ok":true')) times.push(performance.now() - started);
      else refused += 1;
    }
  };
  const lanes = clients
    .slice(0, order.senders)
    .flatMap((client) => Array.from({ length: order.inFlight }, () => send(client)));
  await pause(1000);
  counting = true;
  const began = performance.now();
  await pause(order.seconds * 1000);
  counting = false;
  const seconds = (performance.now() - began) / 1000;
  running = false;
  await Promise.race([Promise.all(lanes), pause(3000)]);
  for (const client of clients) client.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    acknowledged: times.length,
    delivered,
    refused,
    seconds,
    acknowledgementP50: at(0.5),
    acknowledgementP99: at(0.99),
  };
}

/** A packet may carry several messages; each has one `"seq":`, which no body of ours contains. */
function countMessages(text: string): number {
  let found = 0;
  for (let at = text.indexOf('"seq":'); at >= 0; at = text.indexOf('"seq":', at + 6)) found += 1;
  return found;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
