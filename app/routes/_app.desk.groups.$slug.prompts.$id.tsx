import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { languageOf } from "#app/i18n/language.server.ts";
import { unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { draftOf } from "#app/prompts/draft.ts";
import { PromptPage, type Previewed } from "#app/prompts/prompt-page.tsx";
import { savePrompt } from "#app/prompts/save-prompt.server.ts";
import { lookAtPrompt } from "#server/prompts/look-at-prompt.ts";

export const meta = titled("prompts.change-question");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { heading, prompt } = unlessRefused(await lookAtPrompt(caller, args.params));
  return { heading, draft: draftOf(prompt, languageOf(args.request)) };
}

export const action = (args: ActionFunctionArgs) => savePrompt(args);

export default function ScheduledPrompt() {
  const { heading, draft } = useLoaderData<typeof loader>();
  const done = useActionData<Refused | Previewed>();
  return (
    <>
      <GroupHeader heading={heading} />
      <PromptPage slug={heading.slug} draft={draft} isScheduled done={done} />
    </>
  );
}
