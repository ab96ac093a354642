import type { LoaderFunctionArgs } from "@remix-run/node";
import { unlessRefused } from "#app/lib/act.server.ts";
import { callerOf } from "#app/lib/caller.server.ts";
import { findPromptOfTheDay } from "#server/prompts/find-prompt-of-the-day.ts";

/** The question that is open now, for the strip of a room that is open already. */
export async function loader(args: LoaderFunctionArgs) {
  const caller = await callerOf(args);
  return Response.json(unlessRefused(await findPromptOfTheDay(caller, args.params)));
}
