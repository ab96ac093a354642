import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckInsPage } from "#app/check-ins/check-ins-page.tsx";
import { shareableGroups } from "#app/check-ins/shareable-groups.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import type { SignedInCaller } from "#server/actor.ts";
import { lookBack } from "#server/check-ins/look-back.ts";
import { noticePatterns } from "#server/check-ins/patterns/notice-patterns.ts";
import { readCheckIns } from "#server/check-ins/read-check-ins.ts";
import { shareCheckIn } from "#server/check-ins/share-check-in.ts";
import { whatHelps } from "#server/practices/what-helps.ts";

export const meta = titled("check-ins.mine");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const [page, groups, lookingBack] = await Promise.all([
    readCheckIns(caller, asked),
    shareableGroups(caller),
    // Further down the list there are no pictures above it.
    asked.after ? null : lookAtAll(caller, asked),
  ]);
  return { ...unlessRefused(page), groups, lookingBack };
}

async function lookAtAll(caller: SignedInCaller, asked: Record<string, string>) {
  const [history, helps, patterns] = await Promise.all([
    lookBack(caller, asked),
    whatHelps(caller, {}),
    noticePatterns(caller, {}),
  ]);
  return {
    history: unlessRefused(history),
    helps: unlessRefused(helps),
    patterns: unlessRefused(patterns),
  };
}

/** Sharing one, or taking it back. */
export function action(args: ActionFunctionArgs) {
  return act(args, shareCheckIn, () => `/check-ins${keptPlace(args.request)}`);
}

/** The page of the list that the form stood on, and how far back it looked. */
function keptPlace(request: Request): string {
  const asked = new URL(request.url).searchParams;
  const kept = new URLSearchParams(
    ["after", "days"].flatMap((name) => {
      const value = asked.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return kept.size > 0 ? `?${kept}` : "";
}

export default function CheckIns() {
  return <CheckInsPage {...useLoaderData<typeof loader>()} refused={useActionData<Refused>()} />;
}
