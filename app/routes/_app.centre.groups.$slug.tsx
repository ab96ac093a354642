import "#app/i18n/parts/care.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { CentreGroupPage } from "#app/centre/centre-group-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import type { Caller } from "#server/actor.ts";
import { appointModerator } from "#server/moderation/appoint-moderator.ts";
import { archiveGroup } from "#server/moderation/archive-group.ts";
import { dismissModerator } from "#server/moderation/dismiss-moderator.ts";
import { lookAtCentreGroup } from "#server/moderation/look-at-centre-group.ts";
import { restoreGroup } from "#server/moderation/restore-group.ts";
import type { Answer } from "#server/operation.ts";

export const meta = titled("care.groups");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const group = unlessRefused(await lookAtCentreGroup(caller, args.params));
  return { group, timeZone: caller.actor.timeZone };
}

type Deed = (caller: Caller, input: unknown) => Promise<Answer<{ slug: string }>>;
const deeds = new Map<string, Deed>([
  ["archive", archiveGroup],
  ["restore", restoreGroup],
  ["appoint", appointModerator],
  ["dismiss", dismissModerator],
]);

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do") ?? "");
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, ({ slug }) => `/centre/groups/${slug}?saved`);
}

export default function CentreGroup() {
  const [search] = useSearchParams();
  const refused = useActionData<Refused>();
  return (
    <CentreGroupPage
      {...useLoaderData<typeof loader>()}
      isSaved={search.has("saved")}
      refused={refused}
    />
  );
}
