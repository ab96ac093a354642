import { data, type ActionFunctionArgs } from "@remix-run/node";
import { act, readFields } from "#app/lib/act.server.ts";
import type { Caller } from "#server/actor.ts";
import { changePrompt } from "#server/prompts/change-prompt.ts";
import { endPrompt } from "#server/prompts/end-prompt.ts";
import { writePrompt } from "#server/prompts/write-prompt.ts";
import { optionsAmong } from "./draft.ts";
import type { Previewed } from "./prompt-page.tsx";

/** What the form of a question asks for, by the `do` of its address; then back to the schedule. */
export async function savePrompt(args: ActionFunctionArgs) {
  const { slug, id } = args.params;
  const done = () => `/desk/groups/${slug}/prompts?saved`;
  const save = id ? changePrompt : writePrompt;
  const withOptions = (caller: Caller, input: unknown) =>
    save(caller, { ...(input as object), options: optionsAmong(input as Record<string, unknown>) });
  switch (new URL(args.request.url).searchParams.get("do")) {
    case "preview":
      return data(await preview(args.request));
    case "end":
      return act(args, endPrompt, done);
    default:
      return act(args, withOptions, done);
  }
}

async function preview(request: Request): Promise<Previewed> {
  const fields = (await readFields(request)) ?? {};
  const entries = Object.entries(fields).map(([name, value]) => [name, [value].flat().join(" ")]);
  return { preview: Object.fromEntries(entries) as Record<string, string> };
}
