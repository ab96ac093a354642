import type { CheckInNow } from "#server/check-ins/contract.ts";
import type { Answer } from "#server/operation.ts";
import type { Draft } from "./unsent.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/**
 * Sends a check-in. It says how long ago it was made, so that a wrong clock does no harm; the same
 * client id makes a second try harmless.
 * @throws when it did not go through: it may have arrived all the same.
 */
export async function handIn(draft: Draft): Promise<Answer<CheckInNow>> {
  const { clientId, day, timeZone, madeAt, fields } = draft;
  const body = new URLSearchParams({ clientId, day, timeZone });
  body.set("ago", String(Math.max(0, Math.round(Date.now() - madeAt))));
  for (const [name, value] of Object.entries(fields)) {
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
