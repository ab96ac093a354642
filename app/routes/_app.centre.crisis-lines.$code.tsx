import "#app/i18n/parts/lines.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CentreCountryPage } from "#app/safety/centre-country-page.tsx";
import { keepLine } from "#server/safety/lines/keep-line.ts";
import { lookAtCountry } from "#server/safety/lines/look-at-country.ts";
import { removeLine } from "#server/safety/lines/remove-line.ts";
import { restoreCountry } from "#server/safety/lines/restore-country.ts";
import { setEmergency } from "#server/safety/lines/set-emergency.ts";

export const meta = titled("lines.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const seen = unlessRefused(await lookAtCountry(caller, args.params));
  const today = new Date().toISOString().slice(0, 10);
  return { ...seen, timeZone: caller.actor.timeZone, today };
}

export async function action(args: ActionFunctionArgs) {
  const here = () => `/centre/crisis-lines/${args.params.code}?saved`;
  const deed = new URL(args.request.url).searchParams.get("do");
  if (deed === "remove") return act(args, removeLine, here);
  if (deed === "emergency") return act(args, setEmergency, here);
  if (deed === "restore") return act(args, restoreCountry, here);
  return act(args, keepLine, here);
}

export default function CentreCountry() {
  const [search] = useSearchParams();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <CentreCountryPage
      // What was saved is shown anew, and its form is closed.
      key={page.last?.at}
      {...page}
      isSaved={search.has("saved")}
      refused={refused}
    />
  );
}
