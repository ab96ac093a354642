import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SharedPage } from "#app/check-ins/shared-page.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import type { SharedCheckIns } from "#server/check-ins/contract.ts";
import { readSharedCheckIns } from "#server/check-ins/read-shared-check-ins.ts";

export const meta = titled("check-ins.shared-title", (data: SharedCheckIns) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const page = unlessRefused(await readSharedCheckIns(caller, { ...asked, ...args.params }));
  return { ...page, me: caller.actor.accountId, timeZone: caller.actor.timeZone };
}

export default function SharedCheckInsPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={page.heading} />
      <SharedPage {...page} />
    </>
  );
}
