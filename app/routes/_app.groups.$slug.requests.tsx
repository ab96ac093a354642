import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { RequestList } from "#app/groups/request-list.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { decideJoinRequest } from "#server/groups/decide-join-request.ts";
import { listJoinRequests, type WaitingRequests } from "#server/groups/list-join-requests.ts";

export const meta = titled("groups.requests", (data: WaitingRequests) => data.heading.name);

/** A request that someone else has answered goes from the list together with saying so. */
export const shouldRevalidate = () => true;

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const done = new URL(args.request.url).searchParams.get("done");
  const waiting = unlessRefused(await listJoinRequests(caller, args.params));
  return { ...waiting, done, timeZone: caller.actor.timeZone };
}

export function action(args: ActionFunctionArgs) {
  const here = `/groups/${args.params.slug}/requests`;
  return act(args, decideJoinRequest, ({ decision }) => `${here}?done=${decision}`);
}

export default function Requests() {
  const { heading, ...waiting } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={heading} />
      <RequestList {...waiting} refused={refused} />
    </>
  );
}
