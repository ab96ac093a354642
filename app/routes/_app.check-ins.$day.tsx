import "#app/i18n/parts/history.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DayPage } from "#app/check-ins/day-page.tsx";
import { shareableGroups } from "#app/check-ins/shareable-groups.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { readDay } from "#server/check-ins/read-day.ts";
import { shareCheckIn } from "#server/check-ins/share-check-in.ts";

export const meta = titled("history.one-day");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const page = unlessRefused(await readDay(caller, args.params));
  return { ...page, groups: await shareableGroups(caller) };
}

/** Sharing one, or taking it back. */
export function action(args: ActionFunctionArgs) {
  return act(args, shareCheckIn, ({ day }) => `/check-ins/${day}`);
}

export default function Day() {
  return <DayPage {...useLoaderData<typeof loader>()} refused={useActionData<Refused>()} />;
}
