import "#app/i18n/parts/practice-pages.ts";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { kindOf } from "#app/practices/own-draft.ts";
import { NewPracticePage, type FormAnswer } from "#app/practices/own-page.tsx";
import { savePractice } from "#app/practices/save-practice.server.ts";
import { listCentrePractices } from "#server/practices/list-centre-practices.ts";

export const meta = titled("practice-pages.write-own");

export async function loader(args: LoaderFunctionArgs) {
  // Whoever may not keep practices has no use for it.
  unlessRefused(await listCentrePractices(await requireCaller(args), {}));
  return data({ kind: kindOf(new URL(args.request.url).searchParams.get("kind")) });
}

export const action = (args: ActionFunctionArgs) => savePractice(args);

export default function NewPractice() {
  const { kind } = useLoaderData<typeof loader>();
  return <NewPracticePage kind={kind} answer={useActionData<FormAnswer>()} />;
}
