import "#app/i18n/parts/care.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PulsePage } from "#app/care/pulse-page.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { readPulse } from "#server/care/read-pulse.ts";

export const meta = titled("care.pulse");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await readPulse(await requireCaller(args), args.params));
}

export default function PulseRoute() {
  const { heading, today, weeks } = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={heading} />
      <PulsePage slug={heading.slug} today={today} weeks={weeks} />
    </>
  );
}
