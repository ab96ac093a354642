import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CentreListPage } from "#app/practices/centre-list-page.tsx";
import { inLanguage } from "#app/practices/in-language.ts";
import { listCentrePractices } from "#server/practices/list-centre-practices.ts";
import { switchPractice } from "#server/practices/switch-practice.ts";

export const meta = titled("practices.centre-title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const list = unlessRefused(await listCentrePractices(caller, asked));
  return inLanguage(list, languageOf(args.request));
}

export function action(args: ActionFunctionArgs) {
  const after = new URL(args.request.url).searchParams.get("after");
  return act(args, switchPractice, () =>
    after ? `/centre/practices?after=${encodeURIComponent(after)}` : "/centre/practices",
  );
}

export default function CentrePractices() {
  const [search] = useSearchParams();
  return (
    <CentreListPage
      {...useLoaderData<typeof loader>()}
      after={search.get("after")}
      isSaved={search.has("saved")}
      refused={useActionData<Refused>()}
    />
  );
}
