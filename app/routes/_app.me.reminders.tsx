import "#app/i18n/parts/reminders.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { RemindersPage, type Done } from "#app/reminders/reminders-page.tsx";
import { lookAtReminders } from "#server/reminders/look-at-reminders.ts";
import { setReminders } from "#server/reminders/set-reminders.ts";
import { snooze } from "#server/reminders/snooze.ts";

export const meta = titled("reminders.title");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await lookAtReminders(await requireCaller(args), {}));
}

export async function action(args: ActionFunctionArgs) {
  const deed = new URL(args.request.url).searchParams.get("do");
  if (deed === "save") return act(args, setReminders, () => "/me/reminders?saved");
  if (deed !== "snooze") throw new Response(null, { status: 404 });
  return act(args, snooze, ({ until }) => `/me/reminders?later=${until ?? ""}`);
}

export default function Reminders() {
  const [search] = useSearchParams();
  return (
    <RemindersPage
      view={useLoaderData<typeof loader>()}
      done={doneIn(search)}
      refused={useActionData<Refused>()}
    />
  );
}

/** What an address says that was done; whoever writes one by hand gets no broken page. */
function doneIn(search: URLSearchParams): Done {
  if (search.has("saved")) return { what: "saved" };
  const until = search.get("later");
  if (until === null) return null;
  return { what: "later", until: Number.isNaN(Date.parse(until)) ? null : until };
}
