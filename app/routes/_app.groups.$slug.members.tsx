import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { MemberList } from "#app/groups/member-list.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { blockedBy } from "#server/accounts/blocked-by.ts";
import { listMembers, type MembersPage } from "#server/groups/list-members.ts";

export const meta = titled("groups.members", (data: MembersPage) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const page = unlessRefused(await listMembers(caller, { ...args.params, after }));
  const blocked = await blockedBy(caller.actor.accountId);
  return { ...page, me: caller.actor.accountId, blocked };
}

export default function Members() {
  const { heading, ...list } = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={heading} />
      <MemberList slug={heading.slug} {...list} />
    </>
  );
}
