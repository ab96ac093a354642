import "#app/i18n/parts/desk.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FollowUpsPage } from "#app/desk/follow-ups-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { ownPath, requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import type { Caller } from "#server/actor.ts";
import { finishFollowUp } from "#server/moderation/follow-ups/finish-follow-up.ts";
import { handOverFollowUp } from "#server/moderation/follow-ups/hand-over-follow-up.ts";
import { listFollowUps } from "#server/moderation/follow-ups/list-follow-ups.ts";
import { putOffFollowUp } from "#server/moderation/follow-ups/put-off-follow-up.ts";
import { myOwnCare } from "#server/moderation/own-care/my-own-care.ts";
import { putCareAway } from "#server/moderation/own-care/put-care-away.ts";
import type { Answer } from "#server/operation.ts";
import { takeABreak } from "#server/roster/take-a-break.ts";

export const meta = titled("desk.follow-ups");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const care = unlessRefused(await myOwnCare(caller, {}));
  // Whoever has no desk finds nothing at its addresses.
  if (care === null) throw new Response(null, { status: 404 });
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const list = unlessRefused(await listFollowUps(caller, asked));
  return { ...list, care, timeZone: caller.actor.timeZone };
}

const deeds = new Map<string, (caller: Caller, input: unknown) => Promise<Answer<unknown>>>([
  ["done", finishFollowUp],
  ["put-off", putOffFollowUp],
  ["hand-over", handOverFollowUp],
  ["break", takeABreak],
  ["put-away", putCareAway],
]);

/** What the forms of this page, the desk and *Today* ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const deed = deeds.get(searchParams.get("do") ?? "");
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, () => ownPath(searchParams.get("from"), "/desk/follow-ups"));
}

export default function FollowUps() {
  const refused = useActionData<Refused>();
  return <FollowUpsPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
