import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { useRefused } from "#app/lib/use-refused.ts";
import { DayPage } from "#app/prompts/day-page.tsx";
import { doInThread } from "#app/prompts/do-in-thread.server.ts";
import { careNow } from "#app/safety/care.server.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import type { PromptDayView } from "#server/prompts/contract.ts";
import { readPromptDay } from "#server/prompts/read-prompt-day.ts";

export const meta = titled("prompts.tab", (data: { view: PromptDayView }) => data.view.group);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const view = unlessRefused(await readPromptDay(caller, { ...asked, ...args.params }));
  const { accountId, timeZone } = caller.actor;
  const groups = unlessRefused(await myGroups(caller, {}));
  return {
    view,
    me: { accountId, timeZone },
    clientId: randomUUID(),
    care: view.crisis || "hard" in asked ? unlessRefused(await careNow(args, caller)) : null,
    isHere: groups.some((one) => one.slug === view.slug && !one.isArchived && !one.isPaused),
  };
}

export function action(args: ActionFunctionArgs) {
  const { slug, day } = args.params;
  return doInThread(args, `/groups/${slug}/prompts/${day}`);
}

export default function PromptDay() {
  const page = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const refused = useRefused();
  return (
    <>
      <GroupHeader heading={page.view.heading} />
      <DayPage
        key={`${page.view.slug} ${page.view.day}`}
        {...page}
        isHard={search.has("hard")}
        refused={refused}
      />
    </>
  );
}
