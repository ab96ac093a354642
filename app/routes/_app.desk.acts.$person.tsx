import "#app/i18n/parts/desk.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ActsPage } from "#app/desk/acts-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { listActs } from "#server/moderation/list-acts.ts";
import { takeBackActs } from "#server/moderation/take-back-acts.ts";

export const meta = titled("desk.history");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const before = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const list = unlessRefused(await listActs(caller, { ...args.params, before }));
  return { ...list, timeZone: caller.actor.timeZone };
}

export const action = (args: ActionFunctionArgs) =>
  act(args, takeBackActs, ({ person, undone }) => `/desk/acts/${person}?undone=${undone}`);

export default function Acts() {
  const [search] = useSearchParams();
  const refused = useActionData<Refused>();
  const undone = search.has("undone") ? Number(search.get("undone")) || 0 : null;
  return <ActsPage {...useLoaderData<typeof loader>()} {...{ undone, refused }} />;
}
