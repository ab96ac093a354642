import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckInsPage } from "#app/check-ins/check-ins-page.tsx";
import { shareableGroups } from "#app/check-ins/shareable-groups.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { readCheckIns } from "#server/check-ins/read-check-ins.ts";
import { shareCheckIn } from "#server/check-ins/share-check-in.ts";

export const meta = titled("check-ins.mine");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const page = unlessRefused(await readCheckIns(caller, asked));
  return { ...page, groups: await shareableGroups(caller) };
}

/** Sharing one, or taking it back. */
export function action(args: ActionFunctionArgs) {
  return act(args, shareCheckIn, () => `/check-ins${keptPlace(args.request)}`);
}

/** The page of the list that the form stood on. */
function keptPlace(request: Request): string {
  const after = new URL(request.url).searchParams.get("after");
  return after ? `?after=${encodeURIComponent(after)}` : "";
}

export default function CheckIns() {
  return <CheckInsPage {...useLoaderData<typeof loader>()} refused={useActionData<Refused>()} />;
}
