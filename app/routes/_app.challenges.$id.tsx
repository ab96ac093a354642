import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChallengePage } from "#app/challenges/challenge-page.tsx";
import { doInChallenge } from "#app/challenges/do-in-challenge.server.ts";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { useRefused } from "#app/lib/use-refused.ts";
import { challengeView } from "#server/challenges/challenge-view.ts";
import type { ChallengeView } from "#server/challenges/contract.ts";

export const meta = titled("challenges.tab", (data: { view: ChallengeView }) => data.view.title);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const view = unlessRefused(await challengeView(caller, { ...args.params, after }));
  return { view, me: caller.actor.accountId };
}

export const action = (args: ActionFunctionArgs) => doInChallenge(args);

export default function Challenge() {
  const { view, me } = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={view.heading} />
      <ChallengePage key={view.id} view={view} me={me} refused={useRefused()} />
    </>
  );
}
