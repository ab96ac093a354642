import "#app/i18n/parts/practice-pages.ts";
import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { AboutPage } from "#app/practices/about-page.tsx";
import { inLanguage } from "#app/practices/in-language.ts";
import type { Caller } from "#server/actor.ts";
import { lookAtPractice } from "#server/practices/look-at-practice.ts";
import { recordSession } from "#server/practices/record-session.ts";

export const meta = titled(
  "practice-pages.title",
  ({ practice }: { practice: { name: string } }) => practice.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const practice = unlessRefused(await lookAtPractice(caller, args.params));
  return {
    practice: inLanguage(practice, languageOf(args.request)),
    begun: { clientId: randomUUID(), startedAt: new Date().toISOString() },
  };
}

/**
 * Recording that one practised. What was rated is answered at once and never stands in an address;
 * a page that is sent again is the same session.
 */
export function action(args: ActionFunctionArgs) {
  const recordThis = (caller: Caller, input: unknown) =>
    recordSession(caller, { ...(input as object), practice: args.params.slug });
  return act(args, recordThis, ({ before, after }) => ({ ok: true as const, before, after }));
}

export default function AboutPractice() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<
    Refused | { ok: true; before: number | null; after: number | null }
  >();
  const refused = answer?.ok === false ? answer : undefined;
  // A refused form goes on as it was begun; a session that was noted is followed by another one.
  const begun = {
    clientId: refused?.entered.clientId || page.begun.clientId,
    startedAt: refused?.entered.startedAt || page.begun.startedAt,
  };
  return (
    <AboutPage
      practice={page.practice}
      begun={begun}
      noted={answer?.ok ? answer : null}
      refused={refused}
    />
  );
}
