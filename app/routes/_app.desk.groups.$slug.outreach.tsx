import "#app/i18n/parts/care.ts";
import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OutreachPage } from "#app/care/outreach-page.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { listOutreach } from "#server/care/list-outreach.ts";
import { logContact } from "#server/care/log-contact.ts";
import { putOffOutreach } from "#server/care/put-off.ts";

export const meta = titled("care.outreach");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const list = unlessRefused(await listOutreach(caller, { ...args.params, after }));
  const ids = list.people.map(() => randomUUID());
  return { ...list, ids, timeZone: caller.actor.timeZone };
}

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const deed = { log: logContact, later: putOffOutreach }[searchParams.get("do") ?? ""];
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, ({ slug }) => `/desk/groups/${slug}/outreach`);
}

export default function OutreachRoute() {
  const list = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={list.heading} />
      <OutreachPage {...list} refused={refused} />
    </>
  );
}
