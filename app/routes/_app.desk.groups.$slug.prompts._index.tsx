import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { SchedulePage } from "#app/prompts/schedule-page.tsx";
import type { PromptList } from "#server/prompts/contract.ts";
import { listPrompts } from "#server/prompts/list-prompts.ts";

export const meta = titled("prompts.schedule", (data: PromptList) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  return unlessRefused(await listPrompts(caller, { ...asked, ...args.params }));
}

export default function Schedule() {
  const list = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <>
      <GroupHeader heading={list.heading} />
      <SchedulePage {...list} isSaved={search.has("saved")} />
    </>
  );
}
