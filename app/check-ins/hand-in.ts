import type { CheckInNow } from "#server/check-ins/contract.ts";
import type { Answer } from "#server/operation.ts";
import { askIfConnected } from "../lib/connection.ts";
import type { Draft } from "./unsent.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/**
 * Sends a check-in: over the socket where it stands, for that is one question to the database instead
 * of two, and else by plain HTTP. It says how long ago it was made, so that a wrong clock does no
 * harm; the same client id makes a second try harmless.
 * @throws when it did not go through: it may have arrived all the same.
 */
export async function handIn({ madeAt, fields, ...draft }: Draft): Promise<Answer<CheckInNow>> {
  const ago = Math.max(0, Math.round(Date.now() - madeAt));
  const input = { ...draft, ...fields, ago };
  const answer = await askIfConnected<CheckInNow>("check-in:save", input);
  const isTaken = answer && (answer.ok || !atTheDoor.has(answer.reason));
  return isTaken ? answer : post(input);
}

/** What plain HTTP may answer otherwise: its session is that of now, not of when the socket came in. */
const atTheDoor = new Set(["unauthenticated", "unavailable"]);

async function post(input: Omit<Draft, "madeAt" | "fields"> & Draft["fields"]) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (name === "halt") for (const flag of ["", ...(value as string[])]) body.append(name, flag);
    else if (name === "sharesNote") body.set(name, value ? "on" : "");
    else body.set(name, String(value));
  }
  const response = await fetch("/check-in.json", {
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  return (await response.json()) as Answer<CheckInNow>;
}
