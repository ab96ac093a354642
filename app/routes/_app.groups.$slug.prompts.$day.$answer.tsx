import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { doInThread } from "#app/prompts/do-in-thread.server.ts";
import { RepliesPage } from "#app/prompts/replies-page.tsx";
import { readReplies } from "#server/prompts/read-replies.ts";

export const meta = titled("prompts.replies");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { slug = "", day = "", answer = "" } = args.params;
  const after = new URL(args.request.url).searchParams.get("after") ?? "";
  const page = unlessRefused(await readReplies(caller, { slug, day, answerId: answer, after }));
  const { timeZone } = caller.actor;
  return { ...page, slug, day, answerId: answer, timeZone, clientId: randomUUID() };
}

export function action(args: ActionFunctionArgs) {
  const { slug, day, answer } = args.params;
  return doInThread(args, `/groups/${slug}/prompts/${day}/${answer}`);
}

export default function PromptReplies() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  return <RepliesPage {...page} isHard={search.has("hard")} refused={refused} />;
}
