import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { PinnedPage } from "#app/messages/pinned-page.tsx";
import type { PinnedMessages } from "#server/messages/contract.ts";
import { readPins } from "#server/messages/read-pins.ts";

export const meta = titled("messages.pinned-messages", (data: PinnedMessages) => data.heading.name);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const pinned = unlessRefused(await readPins(caller, args.params));
  return { ...pinned, timeZone: caller.actor.timeZone };
}

export default function Pinned() {
  const { heading, ...pinned } = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={heading} />
      <PinnedPage slug={heading.slug} {...pinned} />
    </>
  );
}
