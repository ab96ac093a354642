import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { MemberList } from "#app/groups/member-list.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { listMembers, type MembersPage } from "#server/groups/list-members.ts";

export const meta = titled("groups.members", (data: MembersPage) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  return unlessRefused(await listMembers(caller, { ...args.params, after }));
}

export default function Members() {
  const { heading, members, next } = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={heading} />
      <MemberList members={members} next={next} />
    </>
  );
}
