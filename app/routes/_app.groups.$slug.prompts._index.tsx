import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { DaysPage } from "#app/prompts/days-page.tsx";
import type { PromptDayList } from "#server/prompts/contract.ts";
import { listPromptDays } from "#server/prompts/list-prompt-days.ts";

export const meta = titled("prompts.title", (data: PromptDayList) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  return unlessRefused(await listPromptDays(caller, { ...asked, ...args.params }));
}

export default function PromptDays() {
  const list = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={list.heading} />
      <DaysPage {...list} />
    </>
  );
}
