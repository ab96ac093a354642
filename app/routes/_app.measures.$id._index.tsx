import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { instrumentFor } from "#app/measures/kinds.server.ts";
import { ResultPage } from "#app/measures/result-page.tsx";
import { StandingPage } from "#app/measures/standing-page.tsx";
import { discardMeasure } from "#server/measures/discard-measure.ts";
import { finishMeasure } from "#server/measures/finish-measure.ts";
import { lookAtMeasure } from "#server/measures/look-at-measure.ts";

export const meta = titled("measures.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const shown = unlessRefused(await lookAtMeasure(caller, args.params));
  return { shown, ...instrumentFor(languageOf(args.request)) };
}

/** Finishing it, or throwing it away. */
export function action(args: ActionFunctionArgs) {
  const deed = new URL(args.request.url).searchParams.get("do");
  if (deed === "finish") return act(args, finishMeasure, ({ id }) => `/measures/${id}`);
  if (deed === "discard") return act(args, discardMeasure, () => "/measures");
  throw new Response(null, { status: 404 });
}

export default function Measure() {
  const { shown, ...instrument } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return shown.state === "open" ? (
    <StandingPage standing={shown} {...instrument} refused={refused} />
  ) : (
    <ResultPage result={shown} {...instrument} />
  );
}
