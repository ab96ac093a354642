import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { MessagePage } from "#app/messages/message-page.tsx";
import type { Caller } from "#server/actor.ts";
import type { MessagePortrait } from "#server/messages/contract.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { lookAtMessage } from "#server/messages/look-at-message.ts";
import { pinMessage } from "#server/messages/pin-message.ts";
import { reactToMessage } from "#server/messages/react-to-message.ts";
import type { Answer } from "#server/operation.ts";

export const meta = titled("messages.one-message", (data: MessagePortrait) => data.heading.name);
export const shouldRevalidate = () => true;

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const portrait = unlessRefused(await lookAtMessage(caller, args.params));
  return { ...portrait, me: caller.actor.accountId, timeZone: caller.actor.timeZone };
}

const deeds = new Map<string | null, (caller: Caller, input: unknown) => Promise<Answer<unknown>>>([
  ["edit", editMessage],
  ["delete", deleteMessage],
  ["react", reactToMessage],
  ["pin", pinMessage],
]);

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do"));
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, () => `/groups/${args.params.slug}/messages/${args.params.seq}`);
}

export default function OneMessage() {
  const portrait = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={portrait.heading} />
      <MessagePage {...portrait} refused={refused} />
    </>
  );
}
