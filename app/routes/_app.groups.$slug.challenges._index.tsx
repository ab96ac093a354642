import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListPage } from "#app/challenges/list-page.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { chooseBeginners } from "#server/challenges/choose-beginners.ts";
import type { ChallengeList } from "#server/challenges/contract.ts";
import { listChallenges } from "#server/challenges/list-challenges.ts";

export const meta = titled("challenges.title", (data: ChallengeList) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  return unlessRefused(await listChallenges(caller, { ...asked, ...args.params }));
}

export function action(args: ActionFunctionArgs) {
  return act(args, chooseBeginners, ({ slug }) => `/groups/${slug}/challenges`);
}

export default function Challenges() {
  const list = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={list.heading} />
      <ListPage {...list} />
    </>
  );
}
