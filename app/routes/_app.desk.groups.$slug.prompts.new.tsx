import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { languageOf } from "#app/i18n/language.server.ts";
import { unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { newDraft } from "#app/prompts/draft.ts";
import { PromptPage, type Previewed } from "#app/prompts/prompt-page.tsx";
import { savePrompt } from "#app/prompts/save-prompt.server.ts";
import { localDay } from "#server/check-ins/local-day.ts";
import { kinds } from "#server/prompts/contract.ts";
import { findInLibrary } from "#server/prompts/library/index.ts";
import { listPrompts } from "#server/prompts/list-prompts.ts";

export const meta = titled("prompts.new-question");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { heading } = unlessRefused(await listPrompts(caller, args.params));
  const asked = new URL(args.request.url).searchParams;
  const found = findInLibrary(asked.get("from") ?? "");
  const kind = found?.kind ?? kinds.find((one) => one === asked.get("kind")) ?? "text";
  const wording = found ? { en: found.en, es: found.es } : {};
  const { timeZone } = caller.actor;
  const now = { today: localDay(new Date(), timeZone), timeZone };
  const what = { kind, wording, libraryKey: found?.key ?? null };
  return { heading, draft: newDraft(what, languageOf(args.request), now) };
}

export const action = (args: ActionFunctionArgs) => savePrompt(args);

export default function NewPrompt() {
  const { heading, draft } = useLoaderData<typeof loader>();
  const done = useActionData<Refused | Previewed>();
  return (
    <>
      <GroupHeader heading={heading} />
      <PromptPage slug={heading.slug} draft={draft} isScheduled={false} done={done} />
    </>
  );
}
