import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { onlyShareable } from "#app/check-ins/shareable-groups.server.ts";
import { HouseKeys } from "#app/groups/house-keys.tsx";
import { Landing } from "#app/landing/landing.tsx";
import { languageOf } from "#app/i18n/language.server.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { callerOf } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { inLanguage } from "#app/practices/in-language.ts";
import { AlertBar } from "#app/roster/alert-bar.tsx";
import { partOfDay } from "#app/today/greeting.ts";
import { Today } from "#app/today/today.tsx";
import { AppShell } from "#app/ui/shell.tsx";
import type { Actor } from "#server/actor.ts";
import { myChallenges } from "#server/challenges/my-challenges.ts";
import { todaysCheckIn } from "#server/check-ins/todays-check-in.ts";
import { measureForToday } from "#server/measures/measure-for-today.ts";
import { countCases } from "#server/moderation/count-cases.ts";
import { countNotices } from "#server/moderation/my-notices.ts";
import { myOwnCare } from "#server/moderation/own-care/my-own-care.ts";
import { practiceForToday } from "#server/practices/practice-for-today.ts";
import { promptForToday } from "#server/prompts/prompt-for-today.ts";
import { myGroups } from "#server/groups/my-groups.ts";
import { myRequests } from "#server/groups/my-requests.ts";

const titledToday = titled("today.title");
export const meta: MetaFunction<typeof loader> = (page) =>
  page.data ? titledToday(page) : [{ title: "Evenkeel" }];

export async function loader(args: LoaderFunctionArgs) {
  const caller = await callerOf(args);
  if (!caller.actor) return null;
  const [groups, requests, checkIn, measure, prompt, practice, challenges, notices, cases, care] =
    await Promise.all([
      myGroups(caller, {}),
      myRequests(caller, {}),
      todaysCheckIn(caller, {}),
      measureForToday(caller, {}),
      promptForToday(caller, {}),
      practiceForToday(caller, {}),
      myChallenges(caller, {}),
      countNotices(caller, {}),
      countCases(caller, {}),
      myOwnCare(caller, {}),
    ]);
  const mine = unlessRefused(groups);
  return {
    ...greetingFor(caller.actor),
    checkIn: {
      ...unlessRefused(checkIn),
      accountId: caller.actor.accountId,
      clientId: randomUUID(),
    },
    shareable: onlyShareable(mine),
    groups: mine,
    requests: unlessRefused(requests),
    unreadNotices: unlessRefused(notices),
    casesWaiting: unlessRefused(cases),
    care: unlessRefused(care),
    measure: unlessRefused(measure),
    prompt: unlessRefused(prompt),
    challenges: unlessRefused(challenges),
    practice: inLanguage(unlessRefused(practice), languageOf(args.request)),
  };
}

function greetingFor({ displayName, timeZone }: Actor) {
  return { name: displayName, partOfDay: partOfDay(new Date(), timeZone) };
}

/** One address, two homes: what this is for whoever comes by, *Today* for whoever is in. */
export default function Home() {
  const today = useLoaderData<typeof loader>();
  if (!today) return <Landing />;
  return (
    <AppShell>
      <AlertBar />
      <Today {...today} />
      <HouseKeys />
    </AppShell>
  );
}
