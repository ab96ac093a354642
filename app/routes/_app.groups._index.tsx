import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupsPage } from "#app/groups/groups-page.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { discoverGroups } from "#server/groups/discover-groups.ts";
import { myGroups } from "#server/groups/my-groups.ts";

export const meta = titled("groups.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const [mine, found] = await Promise.all([
    myGroups(caller, {}),
    discoverGroups(caller, { after }),
  ]);
  return { mine: unlessRefused(mine), found: unlessRefused(found) };
}

export default function Groups() {
  const { mine, found } = useLoaderData<typeof loader>();
  return <GroupsPage mine={mine} found={found.groups} next={found.next} />;
}
