import "#app/i18n/parts/roster.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { AskPage } from "#app/roster/ask-page.tsx";
import { linesHere } from "#app/safety/country.server.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { myCall } from "#server/roster/my-call.ts";

export const meta = titled("roster.ask-title");

export async function loader(args: LoaderFunctionArgs) {
  const call = unlessRefused(await myCall(await requireCaller(args), {}));
  return { call, country: await linesHere(args.request) };
}

export const action = (args: ActionFunctionArgs) =>
  act(args, askForAPerson, () => "/ask-for-a-person");

export default function AskForAPerson() {
  const refused = useActionData<Refused>();
  return <AskPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
