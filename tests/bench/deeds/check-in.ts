import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { openLine, type Line } from "../http-line.ts";
import { median } from "../times.ts";

/** Members check in, one after the other or many at once; each of them once. */
export interface CheckInOrder {
  port: number;
  cookies: string[];
}

/** The median of a check-in and of one bare INSERT, in turn, in milliseconds. */
export async function checkInAndInsert(
  order: CheckInOrder & { databaseUrl: string },
): Promise<{ checkIn: number; insert: number }> {
  const sql = postgres(order.databaseUrl, { max: 1, onnotice: () => {} });
  await sql`
    create table if not exists bare_check_in (
      id uuid primary key default gen_random_uuid(), account_id uuid not null, client_id uuid not null,
      made_at timestamptz not null, time_zone text not null, local_day date not null,
      arousal smallint not null)`;
  const line = await openLine(order.port);
  const taken: { checkIn: number[]; insert: number[] } = { checkIn: [], insert: [] };
  for (const cookie of order.cookies) {
    taken.checkIn.push(await timed(() => submit(line, cookie)));
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
  await sql.end();
  // The first ones only warm up.
  const middle = (all: number[]) => median(all.slice(Math.floor(all.length / 4)));
  return { checkIn: middle(taken.checkIn), insert: middle(taken.insert) };
}

/** Check-ins a second, with so many on the way at once. */
export async function checkInTogether(order: CheckInOrder & { atOnce: number }): Promise<number> {
  const { port, cookies, atOnce } = order;
  const lines = await Promise.all(Array.from({ length: atOnce }, () => openLine(port)));
  const waiting = [...cookies];
  const began = performance.now();
  const worker = async (line: Line) => {
    for (let cookie = waiting.pop(); cookie; cookie = waiting.pop()) await submit(line, cookie);
  };
  await Promise.all(lines.map(worker));
  const seconds = (performance.now() - began) / 1000;
  for (const line of lines) line.cut();
  return cookies.length / seconds;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** As a page with script hands it in. */
async function submit(line: Line, cookie: string): Promise<void> {
  const arousal = String(Math.floor(Math.random() * 11) - 5);
  const body = new URLSearchParams({
    clientId: randomUUID(),
    day: "today",
    timeZone: "Europe/Madrid",
    ago: "120",
    arousal,
  });
  const answer = await line.post("/check-in.json", cookie, body.toString());
  if (!answer.includes('"ok":true')) throw new Error(`A check-in was refused: ${answer}`);
}
