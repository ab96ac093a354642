import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { bareSql } from "#db/client.ts";
import type { Group } from "#tests/support/cast.ts";
import type { MemberLine } from "#tests/support/member-line.ts";

/** Nobody says more while so many words of theirs are still on the way. */
const mostUnsent = 20;

/** Everybody says something every few milliseconds, whatever happens, until it is ended. */
export function keepTalking(lines: MemberLine[], every = 8): { end(): Promise<void> } {
  let isOver = false;
  const talking = (async () => {
    for (let at = 1; !isOver; at++) {
      for (const [who, line] of lines.entries()) {
        if (line.unsent < mostUnsent) line.say(`${at} of ${who}, whatever may come.`);
      }
      await pause(every);
    }
  })();
  return {
    end() {
      isOver = true;
      return talking;
    },
  };
}

/** Waits until all that was said is stored and everybody has it all; answers with how much it is. */
export async function everybodyHasAll(lines: MemberLine[], group: Group): Promise<number> {
  await Promise.all(lines.map((line) => line.allSent()));
  const rows = await bareSql()<{ seq: number; clientId: string; body: string }[]>`
    select seq, client_id as "clientId", body from message where group_id = ${group.id} order by seq`;
  const last = rows.length;
  await Promise.all(lines.map((line) => line.has(last)));
  assert.deepEqual(
    rows.map(({ seq }) => seq),
    rows.map((_, at) => at + 1),
    "the numbers have no gap",
  );
  const stored = new Map(rows.map((row) => [row.clientId, row]));
  assert.equal(stored.size, rows.length, "nothing is stored twice");
  const said = lines.flatMap((line) => line.said);
  for (const { clientId, seq, body } of said) {
    assert.equal(
      stored.get(clientId)?.seq,
      seq,
      "what was acknowledged is stored under its number",
    );
    assert.equal(stored.get(clientId)?.body, body);
  }
  for (const line of lines) {
    const has = line.messages.map(({ seq, clientId }) => `${seq} ${clientId}`);
    const all = rows.map(({ seq, clientId }) => `${seq} ${clientId}`);
    assert.deepEqual(has, all, "everybody has everything, in order");
    assert.deepEqual(line.toldTwice, [], "nothing is told twice");
  }
  return last;
}

/** Waits until somebody gets something stored that they say from now on. */
export async function isServed(lines: MemberLine[]): Promise<void> {
  const before = lines.map((line) => line.sent);
  while (!lines.some((line, at) => line.sent > before[at]!)) await pause(2);
}

/** A number with its thousands apart. */
export const count = (value: number): string => Math.round(value).toLocaleString("en");

/** The value below which so large a part (0 to 1) of them lie. */
export function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
