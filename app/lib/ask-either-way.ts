import type { Answer } from "#server/operation.ts";
import { ask } from "./connection.ts";

/** How long plain HTTP may take, in milliseconds. */
const patience = 15_000;

/** How we ask by plain HTTP. */
export const plain = () => ({
  headers: { Accept: "application/json" },
  signal: AbortSignal.timeout(patience),
});

/**
 * Asks the same operation over the socket, or by plain HTTP when that does not go through.
 * @throws when neither did: it may have been done all the same, and can be tried again.
 */
export async function askEitherWay<Value>(
  command: string,
  input: Record<string, unknown>,
  address: string,
): Promise<Answer<Value>> {
  try {
    return await ask<Value>(command, input);
  } catch {
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const body = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    const response = await fetch(address, { ...plain(), method: "POST", body });
    return (await response.json()) as Answer<Value>;
  }
}
