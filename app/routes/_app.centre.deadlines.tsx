import "#app/i18n/parts/moderation.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CentreDeadlinesPage } from "#app/moderation/centre-deadlines-page.tsx";
import { changeDeadlines } from "#server/moderation/change-deadlines.ts";
import { readDeadlines } from "#server/moderation/read-deadlines.ts";

export const meta = titled("moderation.deadlines");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await readDeadlines(await requireCaller(args), {}));
}

export function action(args: ActionFunctionArgs) {
  return act(args, changeDeadlines, () => "/centre/deadlines?saved");
}

export default function CentreDeadlines() {
  const [search] = useSearchParams();
  const refused = useActionData<Refused>();
  return (
    <CentreDeadlinesPage
      {...useLoaderData<typeof loader>()}
      isSaved={search.has("saved")}
      refused={refused}
    />
  );
}
