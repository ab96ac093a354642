import "#app/i18n/parts/lines.ts";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CentreLinesPage } from "#app/safety/centre-lines-page.tsx";
import { listCountries } from "#server/safety/lines/list-countries.ts";
import { setEmergency } from "#server/safety/lines/set-emergency.ts";

export const meta = titled("lines.title");

export async function loader(args: LoaderFunctionArgs) {
  return { countries: unlessRefused(await listCountries(await requireCaller(args), {})) };
}

/** Another country begins with what to dial in danger there. */
export const action = (args: ActionFunctionArgs) =>
  act(args, setEmergency, ({ code }) => redirect(`/centre/crisis-lines/${code}?saved`));

export default function CentreLines() {
  const refused = useActionData<Refused>();
  return <CentreLinesPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
