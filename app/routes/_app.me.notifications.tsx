import "#app/i18n/parts/notifications.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { act, unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { useRefused } from "#app/lib/use-refused.ts";
import { titled } from "#app/lib/titled.ts";
import { NotificationsPage } from "#app/notifications/notifications-page.tsx";
import { changeQuietHours } from "#server/accounts/change-preferences.ts";
import type { Caller } from "#server/actor.ts";
import { lookAtNotifications } from "#server/notifications/look-at-notifications.ts";
import { sendTestPush } from "#server/notifications/send-test-push.ts";
import { setNotifyLevel } from "#server/notifications/set-notify-level.ts";
import type { Answer } from "#server/operation.ts";

export const meta = titled("notifications.title");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await lookAtNotifications(await requireCaller(args), {}));
}

type Deed = [(caller: Caller, input: unknown) => Promise<Answer<unknown>>, done: string];

/** What this page's forms can ask for, by the name in their address, and what is said then. */
const deeds = new Map<string | null, Deed>([
  ["quiet", [changeQuietHours, "saved"]],
  ["notify", [setNotifyLevel, "saved"]],
  ["test", [sendTestPush, "sent"]],
]);

export async function action(args: ActionFunctionArgs) {
  const deed = deeds.get(new URL(args.request.url).searchParams.get("do"));
  if (!deed) throw new Response(null, { status: 404 });
  const [operation, done] = deed;
  return act(args, operation, () => `/me/notifications?${done}`);
}

export default function Notifications() {
  const [search] = useSearchParams();
  const done = search.has("sent") ? "sent" : search.has("saved") ? "saved" : null;
  return (
    <NotificationsPage
      settings={useLoaderData<typeof loader>()}
      done={done}
      refused={useRefused()}
    />
  );
}
