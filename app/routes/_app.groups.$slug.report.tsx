import "#app/i18n/parts/moderation.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { act, unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { ReportPage } from "#app/moderation/report-page.tsx";
import type { Caller } from "#server/actor.ts";
import { lookAtSubject } from "#server/moderation/look-at-subject.ts";
import { makeReport } from "#server/moderation/make-report.ts";

export const meta = titled("moderation.report-title");

/** What the address says is reported. */
const subjectIn = ({ url }: Request) => {
  const { searchParams } = new URL(url);
  const seq = searchParams.get("seq") ?? undefined;
  const personId = searchParams.get("person") ?? undefined;
  return { seq, personId };
};

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = { ...args.params, ...subjectIn(args.request) };
  const { heading, subject } = unlessRefused(await lookAtSubject(caller, asked));
  return { heading, subject, timeZone: caller.actor.timeZone };
}

export function action(args: ActionFunctionArgs) {
  let words = "";
  const report = (caller: Caller, input: unknown) => {
    const given = input as { words?: unknown };
    words = typeof given.words === "string" ? given.words.trim() : "";
    return makeReport(caller, { ...given, ...subjectIn(args.request) });
  };
  return act(args, report, (reported) => ({ ...reported, words }));
}

export default function Report() {
  const { heading, subject, timeZone } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <GroupHeader heading={heading} />
      <ReportPage slug={heading.slug} subject={subject} timeZone={timeZone} done={done} />
    </>
  );
}
