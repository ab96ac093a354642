import { connectClient } from "../client.ts";
import { median } from "../times.ts";
import type { Room } from "./room.ts";

/** Which stretch of a group's history somebody asks for, again and again. */
export interface ReadOrder extends Room {
  before?: number;
  times: number;
}

/** The median time of one answer, in milliseconds. */
export async function read({ port, slug, cookies, before, times }: ReadOrder): Promise<number> {
  const client = await connectClient(port, cookies[0]!, () => {});
  const taken: number[] = [];
  for (let step = 0; step < times + 50; step++) {
    const began = performance.now();
    const answer = await client.ask("messages:read", { slug, before });
    if (!answer.startsWith('[{"ok":true')) throw new Error(`History was refused: ${answer}`);
    if (step >= 50) taken.push(performance.now() - began);
  }
  client.cut();
  return median(taken);
}
