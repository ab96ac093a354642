import "#app/i18n/parts/plan.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { PlanPage } from "#app/safety/plan-page.tsx";
import { lookAtSafetyPlan } from "#server/safety/plan/look-at-safety-plan.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";

export const meta = titled("plan.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const plan = unlessRefused(await lookAtSafetyPlan(caller, {}));
  return { plan, timeZone: caller.actor.timeZone };
}

export const action = (args: ActionFunctionArgs) =>
  act(args, writeSafetyPlan, () => "/safety-plan?saved");

export default function SafetyPlan() {
  const [search] = useSearchParams();
  const refused = useActionData<Refused>();
  const { plan, timeZone } = useLoaderData<typeof loader>();
  return (
    <PlanPage
      // What was saved is shown anew, and the form is closed.
      key={plan.changedAt}
      isSaved={search.has("saved")}
      {...{ plan, timeZone, refused }}
    />
  );
}
