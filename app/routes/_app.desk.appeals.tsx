import "#app/i18n/parts/desk.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AppealsPage } from "#app/desk/appeals-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { countCases } from "#server/moderation/count-cases.ts";
import { decideAppeal } from "#server/moderation/decide-appeal.ts";
import { listAppeals } from "#server/moderation/list-appeals.ts";

export const meta = titled("desk.appeals");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  // Whoever has no desk finds nothing at its addresses.
  if (unlessRefused(await countCases(caller, {})) === null)
    throw new Response(null, { status: 404 });
  const appeals = unlessRefused(await listAppeals(caller, {}));
  return { appeals, timeZone: caller.actor.timeZone };
}

export const action = (args: ActionFunctionArgs) => act(args, decideAppeal, () => "/desk/appeals");

export default function Appeals() {
  const refused = useActionData<Refused>();
  return <AppealsPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
