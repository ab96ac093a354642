import "#app/i18n/parts/blocks.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { BlockedPage } from "#app/accounts/blocked-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { blockPerson } from "#server/accounts/block-person.ts";
import { listBlocked } from "#server/accounts/list-blocked.ts";
import { unblockPerson } from "#server/accounts/unblock-person.ts";

export const meta = titled("blocks.title");

export async function loader(args: LoaderFunctionArgs) {
  return { blocked: unlessRefused(await listBlocked(await requireCaller(args), {})) };
}

/** What this page's forms can ask for, by the name in their address. */
const deeds = new Map([
  ["block", { operation: blockPerson, onward: "/me/blocked?done=blocked" }],
  ["unblock", { operation: unblockPerson, onward: "/me/blocked?done=unblocked" }],
]);

export async function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do") ?? "");
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed.operation, () => deed.onward);
}

export default function Blocked() {
  const [search] = useSearchParams();
  const { blocked } = useLoaderData<typeof loader>();
  return (
    <BlockedPage blocked={blocked} done={search.get("done")} refused={useActionData<Refused>()} />
  );
}
