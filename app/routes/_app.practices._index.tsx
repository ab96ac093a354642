import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { act, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { LongerBreathOut } from "#app/practices/longer-breath-out.tsx";
import { recordSession } from "#server/practices/record-session.ts";

export const meta = titled("today.practices");

export async function loader(args: LoaderFunctionArgs) {
  await requireCaller(args);
  return { clientId: randomUUID(), startedAt: new Date().toISOString() };
}

/**
 * Recording that one practised. What was rated is answered at once and never stands in an address;
 * a page that is sent again is the same session.
 */
export function action(args: ActionFunctionArgs) {
  return act(args, recordSession, ({ before, after }) => ({ ok: true as const, before, after }));
}

export default function Practices() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<
    Refused | { ok: true; before: number | null; after: number | null }
  >();
  const refused = answer?.ok === false ? answer : undefined;
  // A refused form goes on as it was begun; a session that was noted is followed by another one.
  const begun = {
    clientId: refused?.entered.clientId || page.clientId,
    startedAt: refused?.entered.startedAt || page.startedAt,
  };
  return <LongerBreathOut {...begun} noted={answer?.ok ? answer : null} refused={refused} />;
}
