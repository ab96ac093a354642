import "#app/i18n/parts/roster.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { timeZones } from "#app/accounts/time-zones.server.ts";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { RosterPage } from "#app/roster/roster-page.tsx";
import type { Caller } from "#server/actor.ts";
import type { Answer } from "#server/operation.ts";
import { dropShift } from "#server/roster/drop-shift.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { setHours } from "#server/roster/set-hours.ts";
import { standAside } from "#server/roster/stand-aside.ts";
import { standIn } from "#server/roster/stand-in.ts";

export const meta = titled("roster.title");

export async function loader(args: LoaderFunctionArgs) {
  const view = unlessRefused(await lookAtRoster(await requireCaller(args), args.params));
  return { view, zones: timeZones };
}

const deeds = new Map<
  string,
  (caller: Caller, input: unknown) => Promise<Answer<{ slug: string }>>
>([
  ["hours", setHours],
  ["plan", planShift],
  ["drop", dropShift],
  ["aside", standAside],
  ["in", standIn],
]);

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do") ?? "");
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, ({ slug }) => `/desk/groups/${slug}/roster`);
}

export default function Roster() {
  const { view, zones } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={view.heading} />
      {/* What was planned is shown anew, and the fields with it. */}
      <RosterPage key={JSON.stringify([view.hours, view.shifts])} {...{ view, zones, refused }} />
    </>
  );
}
