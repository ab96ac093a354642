import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { AboutGroup } from "#app/groups/about-group.tsx";
import { GroupCare } from "#app/care/group-care.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import type { Caller } from "#server/actor.ts";
import { chooseBuddy } from "#server/care/choose-buddy.ts";
import { endBuddy } from "#server/care/end-buddy.ts";
import { askToBeLookedAfter, stopBeingLookedAfter } from "#server/care/look-after-me.ts";
import { lookAtMyCare } from "#server/care/my-care.ts";
import { offerToBeBuddy } from "#server/care/offer-to-be-buddy.ts";
import { acceptGuidelines } from "#server/groups/accept-guidelines.ts";
import { askToJoin } from "#server/groups/ask-to-join.ts";
import type { GroupPortrait } from "#server/groups/contract.ts";
import { joinGroup } from "#server/groups/join-group.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { lookAtGroup } from "#server/groups/look-at-group.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { resumeGroup } from "#server/groups/resume-group.ts";
import { withdrawJoinRequest } from "#server/groups/withdraw-join-request.ts";
import { setNotifyLevel } from "#server/notifications/set-notify-level.ts";
import type { Answer } from "#server/operation.ts";

export const meta = titled("groups.about", (data: GroupPortrait) => data.heading.name);

/** What has changed in the meantime is shown together with the refusal that it caused. */
export const shouldRevalidate = () => true;

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const group = unlessRefused(await lookAtGroup(caller, args.params));
  const care = group.mine && unlessRefused(await lookAtMyCare(caller, args.params));
  return { ...group, care, me: caller.actor.accountId };
}

type Deed = [(caller: Caller, input: unknown) => Promise<Answer<unknown>>, then: string];

/** What this page's forms can ask for, by the name in their address, and where one goes on to. */
const deeds = new Map<string | null, Deed>([
  ["join", [joinGroup, "/groups/:slug"]],
  ["agree", [acceptGuidelines, "/groups/:slug"]],
  ["ask", [askToJoin, "/groups/:slug/about"]],
  ["withdraw", [withdrawJoinRequest, "/groups/:slug/about"]],
  ["pause", [pauseGroup, "/groups/:slug/about"]],
  ["resume", [resumeGroup, "/groups/:slug/about"]],
  ["notify", [setNotifyLevel, "/groups/:slug/about?saved#notify"]],
  ["look-after", [askToBeLookedAfter, "/groups/:slug/about#look-after"]],
  ["stop-look-after", [stopBeingLookedAfter, "/groups/:slug/about#look-after"]],
  ["offer", [offerToBeBuddy, "/groups/:slug/about#buddies"]],
  ["buddy", [chooseBuddy, "/groups/:slug/about#buddies"]],
  ["end-buddy", [endBuddy, "/groups/:slug/about#buddies"]],
  ["leave", [leaveGroup, "/groups"]],
]);

export async function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do"));
  if (!deed) throw new Response(null, { status: 404 });
  const [operation, then] = deed;
  return act(args, operation, () => then.replace(":slug", args.params.slug ?? ""));
}

export default function AboutPage() {
  const { care, me, ...group } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  return (
    <>
      <GroupHeader heading={group.heading} />
      <AboutGroup group={group} refused={refused} isSaved={search.has("saved")}>
        {care && <GroupCare {...{ care, refused, me }} isArchived={group.isArchived} />}
      </AboutGroup>
    </>
  );
}
