import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CentreMeasuresPage } from "#app/measures/centre-measures-page.tsx";
import { changeMeasureSetting } from "#server/measures/change-measure-setting.ts";
import { readMeasureSetting } from "#server/measures/read-measure-setting.ts";

export const meta = titled("measures.centre-title");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await readMeasureSetting(await requireCaller(args), {}));
}

export function action(args: ActionFunctionArgs) {
  return act(args, changeMeasureSetting, () => "/centre/measures?saved");
}

export default function CentreMeasures() {
  const [search] = useSearchParams();
  const refused = useActionData<Refused>();
  return (
    <CentreMeasuresPage
      {...useLoaderData<typeof loader>()}
      isSaved={search.has("saved")}
      refused={refused}
    />
  );
}
