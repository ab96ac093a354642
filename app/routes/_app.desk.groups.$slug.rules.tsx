import "#app/i18n/parts/rules.ts";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { RulesPage } from "#app/rules/rules-page.tsx";
import { setRuleSettings } from "#server/moderation/set-rule-settings.ts";
import { switchRule } from "#server/moderation/switch-rule.ts";
import { writeRule } from "#server/moderation/write-rule.ts";
import type { TriedMonth, TriedText } from "#server/rules/contract.ts";
import { lookAtRules } from "#server/rules/look-at-rules.ts";
import { tryOnMonth } from "#server/rules/try-on-month.ts";
import { tryText } from "#server/rules/try-text.ts";

export const meta = titled("rules.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const view = unlessRefused(await lookAtRules(caller, args.params));
  return { view, timeZone: caller.actor.timeZone };
}

interface Tried {
  ok: true;
  text?: TriedText;
  month?: TriedMonth;
}

/** What the page's forms ask for, by the name in their address. What is only tried is shown on the same page. */
export function action(args: ActionFunctionArgs) {
  const again = ({ slug }: { slug: string }) => `/desk/groups/${slug}/rules`;
  switch (new URL(args.request.url).searchParams.get("do")) {
    case "write":
      return act(args, writeRule, again);
    case "switch":
      return act(args, switchRule, again);
    case "settings":
      return act(args, setRuleSettings, again);
    case "try":
      return act(args, tryText, (text) => data({ ok: true, text } satisfies Tried));
    case "month":
      return act(args, tryOnMonth, (month) => data({ ok: true, month } satisfies Tried));
    default:
      throw new Response(null, { status: 404 });
  }
}

export default function Rules() {
  const { view, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<Refused | Tried>();
  const [search] = useSearchParams();
  const refused = answer && !answer.ok ? answer : undefined;
  const wanted =
    search.get("edit") ?? (refused?.entered["form"] === "rule" && refused.entered["id"]);
  const editing = view.rules.find(({ id }) => id === wanted);
  const tried = answer?.ok ? answer : {};
  return (
    <>
      <GroupHeader heading={view.heading} />
      {/* After each change the fields are made anew. */}
      <RulesPage key={view.version} {...{ view, editing, tried, timeZone, refused }} />
    </>
  );
}
