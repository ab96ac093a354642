import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { connectClients, type Client } from "../client.ts";
import { openLine, type Line } from "../http-line.ts";
import { median } from "../times.ts";

/** Members check in, one after the other or many at once; each of them once. */
export interface CheckInOrder {
  port: number;
  cookies: string[];
}

/**
 * The medians of a check-in and of one bare INSERT, in turn, in milliseconds; of every second member
 * by plain HTTP, as where no socket stands.
 */
export async function checkInAndInsert(
  order: CheckInOrder & { databaseUrl: string },
): Promise<{ checkIn: number; byHttp: number; insert: number }> {
  const sql = postgres(order.databaseUrl, { max: 1, onnotice: () => {} });
  await sql`
    create table if not exists bare_check_in (
      id uuid primary key default gen_random_uuid(), account_id uuid not null, client_id uuid not null,
      made_at timestamptz not null, time_zone text not null, local_day date not null,
      arousal smallint not null)`;
  const line = await openLine(order.port);
  const clients = await connectClients(order.port, order.cookies, () => () => {});
  const taken: Record<"checkIn" | "byHttp" | "insert", number[]> = {
    checkIn: [],
    byHttp: [],
    insert: [],
  };
  for (const [place, cookie] of order.cookies.entries()) {
    if (place % 2) taken.byHttp.push(await timed(() => post(line, cookie)));
    else taken.checkIn.push(await timed(() => save(clients[place]!)));
    const values = [randomUUID(), randomUUID()] as const;
    taken.insert.push(
      await timed(
        () => sql`
          insert into bare_check_in (account_id, client_id, made_at, time_zone, local_day, arousal)
          values (${values[0]}, ${values[1]}, now(), 'Europe/Madrid', '2026-03-10', 2) returning *`,
      ),
    );
  }
  line.cut();
  for (const client of clients) client.cut();
  await sql.end();
  // The first ones only warm up.
  const middle = (all: number[]) => median(all.slice(Math.floor(all.length / 4)));
  return {
    checkIn: middle(taken.checkIn),
    byHttp: middle(taken.byHttp),
    insert: middle(taken.insert),
  };
}

/** Check-ins a second of connected members, with so many on the way at once. */
export async function checkInTogether(order: CheckInOrder & { atOnce: number }): Promise<number> {
  const { port, cookies, atOnce } = order;
  const clients = await connectClients(port, cookies, () => () => {});
  const waiting = [...clients];
  const began = performance.now();
  const worker = async () => {
    for (let client = waiting.pop(); client; client = waiting.pop()) await save(client);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  for (const client of clients) client.cut();
  return cookies.length / seconds;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const answers = () => ({
  clientId: randomUUID(),
  day: "today",
  timeZone: "Europe/Madrid",
  ago: 120,
  arousal: Math.floor(Math.random() * 11) - 5,
});

/** As a page hands it in whose socket stands. */
async function save(client: Client): Promise<void> {
  const answer = await client.ask("check-in:save", answers());
  if (!answer.startsWith('[{"ok":true')) throw new Error(`A check-in was refused: ${answer}`);
}

/** As a page with script hands it in without a socket. */
async function post(line: Line, cookie: string): Promise<void> {
  const form = Object.entries(answers()).map(([name, value]) => [name, String(value)]);
  const body = new URLSearchParams(form);
  const answer = await line.post("/check-in.json", cookie, body.toString());
  if (!answer.includes('"ok":true')) throw new Error(`A check-in was refused: ${answer}`);
}
