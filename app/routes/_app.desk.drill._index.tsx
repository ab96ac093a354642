import "#app/i18n/parts/drills.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DrillsPage } from "#app/drills/list-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { joinDrill } from "#server/drills/join-drill.ts";
import { listDrills } from "#server/drills/list-drills.ts";
import { startDrill } from "#server/drills/start-drill.ts";

export const meta = titled("drills.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const list = unlessRefused(await listDrills(caller, asked));
  return { ...list, timeZone: caller.actor.timeZone };
}

const deeds = new Map([
  ["start", startDrill],
  ["join", joinDrill],
]);

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do") ?? "");
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, ({ id }) => `/desk/drill/${id}`);
}

export default function Drills() {
  const refused = useActionData<Refused>();
  return <DrillsPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
