import "#app/i18n/parts/practice-pages.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { PlayPage } from "#app/player/play-page.tsx";
import { inLanguage } from "#app/practices/in-language.ts";
import { openPlayer } from "#server/practices/open-player.ts";

export const meta = titled(
  "practice-pages.title",
  ({ practice }: { practice: { name: string } }) => practice.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { practice, accountId } = unlessRefused(await openPlayer(caller, args.params));
  const asked = Number(new URL(args.request.url).searchParams.get("minutes"));
  const minutes = practice.minutes.includes(asked) ? asked : practice.usualMinutes;
  return { practice: inLanguage(practice, languageOf(args.request)), accountId, minutes };
}

export default function Play() {
  return <PlayPage {...useLoaderData<typeof loader>()} />;
}
