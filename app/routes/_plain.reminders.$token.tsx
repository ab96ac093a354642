import "#app/i18n/parts/reminders.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { callerOf } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { LinkPage } from "#app/reminders/link-page.tsx";
import { endMail } from "#server/reminders/end-mail.ts";
import { lookAtLink } from "#server/reminders/look-at-reminders.ts";
import { snoozeByLink } from "#server/reminders/snooze.ts";

export const meta = titled("reminders.title");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await lookAtLink(await callerOf(args), args.params));
}

/** Without a word of what is to be done, mail programs end the letters (RFC 8058): no detour then. */
export async function action(args: ActionFunctionArgs) {
  const deed = new URL(args.request.url).searchParams.get("do");
  if (deed !== "snooze") return act(args, endMail, () => ({ done: "ended" as const }));
  return act(args, snoozeByLink, ({ until }) => ({
    done: until === null ? ("later-quiet" as const) : ("later" as const),
  }));
}

/** What a letter's link leads to. */
export default function RemindersByLink() {
  const answer = useActionData<Refused | { done: "later" | "later-quiet" | "ended" }>();
  return (
    <LinkPage
      link={useLoaderData<typeof loader>()}
      done={answer && "done" in answer ? answer.done : null}
      refused={answer && "done" in answer ? undefined : answer}
    />
  );
}
