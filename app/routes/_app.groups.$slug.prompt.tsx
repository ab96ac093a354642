import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { findPromptOfTheDay } from "#server/prompts/find-prompt-of-the-day.ts";

/** The question that is open now, wherever it stands; else all of them. */
export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const prompt = unlessRefused(await findPromptOfTheDay(caller, args.params));
  const all = `/groups/${args.params.slug}/prompts`;
  return redirect(prompt ? `${all}/${prompt.day}` : all);
}

/** Never seen; with it, whoever finds nothing here gets a page that says so, with Help on it, and no bare answer. */
export default function PromptOfTheDay() {
  return null;
}
