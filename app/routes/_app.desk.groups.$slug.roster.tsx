import "#app/i18n/parts/roster.ts";
import { randomUUID } from "node:crypto";
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
import { listHandOvers } from "#server/roster/list-hand-overs.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { setHours } from "#server/roster/set-hours.ts";
import { standAside } from "#server/roster/stand-aside.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { acceptSwap } from "#server/roster/swaps/accept-swap.ts";
import { askSwap } from "#server/roster/swaps/ask-swap.ts";
import { declineSwap } from "#server/roster/swaps/decline-swap.ts";
import { withdrawSwap } from "#server/roster/swaps/withdraw-swap.ts";
import { writeHandOver } from "#server/roster/write-hand-over.ts";

export const meta = titled("roster.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { searchParams } = new URL(args.request.url);
  const asked = { ...args.params, before: searchParams.get("before") ?? undefined };
  const view = unlessRefused(await lookAtRoster(caller, args.params));
  const notes = unlessRefused(await listHandOvers(caller, asked));
  const { accountId, timeZone } = caller.actor;
  const isAside = searchParams.has("aside");
  return { view, notes, zones: timeZones, me: accountId, timeZone, isAside, noteId: randomUUID() };
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
  ["note", writeHandOver],
  ["ask", askSwap],
  ["accept", acceptSwap],
  ["decline", declineSwap],
  ["withdraw", withdrawSwap],
]);

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const name = new URL(args.request.url).searchParams.get("do") ?? "";
  const deed = deeds.get(name);
  if (!deed) throw new Response(null, { status: 404 });
  // Whoever goes is asked for a note.
  const beside = name === "aside" ? "?aside#notes" : "";
  return act(args, deed, ({ slug }) => `/desk/groups/${slug}/roster${beside}`);
}

export default function Roster() {
  const { view, ...rest } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={view.heading} />
      {/* What was planned is shown anew, and the fields with it. */}
      <RosterPage key={JSON.stringify([view.hours, view.shifts])} {...{ view, ...rest, refused }} />
    </>
  );
}
