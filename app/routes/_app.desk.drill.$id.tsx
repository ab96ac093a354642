import "#app/i18n/parts/drills.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DrillPage } from "#app/drills/drill-page.tsx";
import { act, unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { endDrill } from "#server/drills/end-drill.ts";
import { lookAtDrill } from "#server/drills/look-at-drill.ts";

export const meta = titled("drills.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const view = unlessRefused(await lookAtDrill(caller, args.params));
  return { view, timeZone: caller.actor.timeZone };
}

/** Ends it. */
export function action(args: ActionFunctionArgs) {
  return act(args, endDrill, ({ id }) => `/desk/drill/${id}`);
}

export default function Drill() {
  return <DrillPage {...useLoaderData<typeof loader>()} />;
}
