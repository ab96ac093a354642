import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Caller } from "#server/actor.ts";
import type { Answer } from "#server/operation.ts";
import { lookForCare } from "#server/roster/look-for-care.ts";
import type { CareNow } from "./care-now.ts";
import { linesHere } from "./country.server.ts";

/** Who could help now: people of theirs, and the lines of where they are. */
export async function careNow(
  { request }: LoaderFunctionArgs,
  caller: Caller,
  about: unknown = {},
): Promise<Answer<CareNow>> {
  const [care, country] = await Promise.all([lookForCare(caller, about), linesHere(request)]);
  return care.ok ? { ok: true, value: { ...care.value, country: country ?? null } } : care;
}
