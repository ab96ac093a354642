import "#app/i18n/parts/care.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CentreGroupsPage } from "#app/centre/centre-groups-page.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { listCentreGroups } from "#server/moderation/list-centre-groups.ts";

export const meta = titled("care.groups");

export async function loader(args: LoaderFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  return unlessRefused(await listCentreGroups(await requireCaller(args), { after }));
}

export default function CentreGroups() {
  return <CentreGroupsPage {...useLoaderData<typeof loader>()} />;
}
