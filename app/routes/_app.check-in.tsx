import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { CheckInPage } from "#app/check-ins/check-in-page.tsx";
import { shareableGroups } from "#app/check-ins/shareable-groups.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { careNow } from "#app/safety/care.server.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { todaysCheckIn } from "#server/check-ins/todays-check-in.ts";
import { promptForToday } from "#server/prompts/prompt-for-today.ts";

export const meta = titled("check-ins.check-in");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { searchParams } = new URL(args.request.url);
  const kind = kindOf(searchParams);
  const { today, timeZone } = unlessRefused(await todaysCheckIn(caller, {}));
  const stored = kind === "today" ? today : null;
  const isInNeed = searchParams.has("hard") || stored?.crisis;
  return {
    kind,
    care: isInNeed ? unlessRefused(await careNow(args, caller)) : null,
    stored,
    timeZone,
    accountId: caller.actor.accountId,
    clientId: stored?.clientId ?? randomUUID(),
    groups: await shareableGroups(caller),
    prompt: kind === "today" ? unlessRefused(await promptForToday(caller, {})) : null,
  };
}

function kindOf(search: URLSearchParams): "today" | "moment" | "yesterday" {
  if (search.has("yesterday")) return "yesterday";
  return search.has("moment") ? "moment" : "today";
}

/** Without script; with it each answer goes to `check-in.json`. */
export function action(args: ActionFunctionArgs) {
  return act(args, saveCheckIn, ({ isDaily, crisis }) => {
    if (crisis) return "/check-in?saved&hard";
    return isDaily ? "/check-in?saved" : "/check-ins";
  });
}

export default function CheckIn() {
  const [search] = useSearchParams();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <CheckInPage
      key={page.kind}
      {...page}
      clientId={refused?.entered.clientId || page.clientId}
      isSaved={search.has("saved")}
      isHard={search.has("hard")}
      refused={refused}
    />
  );
}
