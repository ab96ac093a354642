import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useParams,
  useSearchParams,
  type ShouldRevalidateFunction,
} from "@remix-run/react";
import "#app/i18n/parts/desk.ts";
import { DeskPage } from "#app/desk/desk-page.tsx";
import { justDone } from "#app/desk/just-done.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { listFollowUps } from "#server/moderation/follow-ups/list-follow-ups.ts";
import { listAppeals } from "#server/moderation/list-appeals.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { myOwnCare } from "#server/moderation/own-care/my-own-care.ts";
import { myDuty } from "#server/roster/my-duty.ts";

export const meta = titled("desk.desk");

/** Going from case to case leaves the list as it is. */
export const shouldRevalidate: ShouldRevalidateFunction = (going) => {
  if (going.formMethod || going.currentUrl.href === going.nextUrl.href)
    return going.defaultShouldRevalidate;
  const of = ({ searchParams }: URL) =>
    [searchParams.get("group"), searchParams.get("after")].join();
  return of(going.currentUrl) !== of(going.nextUrl);
};

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { searchParams } = new URL(args.request.url);
  const group = searchParams.get("group") || null;
  const asked = { group: group ?? undefined, after: searchParams.get("after") ?? undefined };
  const [cases, appeals, followUps, care, duties] = await Promise.all([
    listCases(caller, asked),
    listAppeals(caller, {}),
    listFollowUps(caller, {}),
    myOwnCare(caller, {}),
    myDuty(caller, {}),
  ]);
  return {
    ...unlessRefused(cases),
    followUps: unlessRefused(followUps),
    care: unlessRefused(care),
    duties: unlessRefused(duties),
    appeals: unlessRefused(appeals).length,
    group,
    now: new Date().toISOString(),
    timeZone: caller.actor.timeZone,
  };
}

/** What the open case has to know of the list. */
export interface Beside {
  next: string | undefined;
  kept: string;
}

export default function Desk() {
  const desk = useLoaderData<typeof loader>();
  const { id } = useParams();
  const [search] = useSearchParams();
  const at = desk.cases.findIndex((one) => one.id === id);
  const next = desk.cases.slice(at + 1).find(({ claimedBy, isMine }) => !claimedBy || isMine);
  const kept = desk.group ? `?group=${encodeURIComponent(desk.group)}` : "";
  return (
    <DeskPage {...desk} chosen={id} done={justDone(search)}>
      <Outlet context={{ next: next?.id, kept } satisfies Beside} />
    </DeskPage>
  );
}
