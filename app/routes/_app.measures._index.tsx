import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { MeasuresPage } from "#app/measures/measures-page.tsx";
import { listMeasures } from "#server/measures/list-measures.ts";
import { putOffMeasure } from "#server/measures/put-off-measure.ts";
import { startMeasure } from "#server/measures/start-measure.ts";

export const meta = titled("measures.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  return unlessRefused(await listMeasures(caller, asked));
}

/** Beginning one, or saying *later* on Today. */
export function action(args: ActionFunctionArgs) {
  if (new URL(args.request.url).searchParams.get("do") === "later")
    return act(args, putOffMeasure, () => "/");
  return act(args, startMeasure, ({ id, next }) => `/measures/${id}${next ? `/${next}` : ""}`);
}

export default function Measures() {
  return <MeasuresPage {...useLoaderData<typeof loader>()} refused={useActionData<Refused>()} />;
}
