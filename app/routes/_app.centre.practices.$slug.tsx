import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CentrePracticePage, type FormAnswer } from "#app/practices/own-page.tsx";
import { savePractice } from "#app/practices/save-practice.server.ts";
import { lookAtCentrePractice } from "#server/practices/look-at-centre-practice.ts";

export const meta = titled("practices.centre-title");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await lookAtCentrePractice(await requireCaller(args), args.params));
}

export const action = (args: ActionFunctionArgs) => savePractice(args);

export default function CentrePractice() {
  const page = useLoaderData<typeof loader>();
  return <CentrePracticePage {...page} answer={useActionData<FormAnswer>()} />;
}
