import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BeginPage } from "#app/challenges/begin-page.tsx";
import { draftFrom } from "#app/challenges/draft-from.server.ts";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { textsIn } from "#app/i18n/catalogues.ts";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { beginChallenge } from "#server/challenges/begin-challenge.ts";
import { countChoices } from "#server/challenges/count-choices.ts";
import { daysAfter } from "#server/prompts/schedule.ts";
import { listChallenges } from "#server/challenges/list-challenges.ts";
import { templates } from "#server/challenges/templates.ts";
import { localDay } from "#server/check-ins/local-day.ts";

export const meta = titled("challenges.begin");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const choices = unlessRefused(await countChoices(caller, args.params));
  const { heading } = unlessRefused(await listChallenges(caller, args.params));
  const from = new URL(args.request.url).searchParams.get("from");
  const template = templates.find(({ key }) => key === from);
  const title = template ? textsIn(languageOf(args.request))(template.title) : "";
  const today = localDay(new Date(), caller.actor.timeZone);
  const inDays = (days: number) => daysAfter(today, days);
  return {
    heading,
    choices,
    from: template?.key ?? null,
    templates: templates.map(({ key, title }) => ({ key, title })),
    draft: draftFrom(template, title, { today, inDays }),
    clientId: randomUUID(),
  };
}

export const action = (args: ActionFunctionArgs) =>
  act(args, beginChallenge, ({ id }) => `/challenges/${id}`);

export default function NewChallenge() {
  const { heading, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <>
      <GroupHeader heading={heading} />
      <BeginPage slug={heading.slug} {...page} refused={refused} />
    </>
  );
}
