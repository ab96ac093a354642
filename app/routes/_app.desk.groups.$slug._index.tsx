import "#app/i18n/parts/care.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { HubPage } from "#app/care/hub-page.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { chooseBuddy } from "#server/care/choose-buddy.ts";
import { lookAtHub } from "#server/care/look-at-hub.ts";

export const meta = titled("care.hub");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const hub = unlessRefused(await lookAtHub(caller, args.params));
  return { hub, timeZone: caller.actor.timeZone };
}

export const action = (args: ActionFunctionArgs) =>
  act(args, chooseBuddy, ({ slug }) => `/desk/groups/${slug}`);

export default function HubRoute() {
  const seen = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={seen.hub.heading} />
      <HubPage {...seen} refused={refused} />
    </>
  );
}
