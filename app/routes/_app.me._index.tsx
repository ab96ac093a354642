import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { MePage } from "#app/accounts/me-page.tsx";
import { timeZones } from "#app/accounts/time-zones.server.ts";
import { rememberLanguage } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { useNoticeNews } from "#app/moderation/use-notice-news.ts";
import { countryOf } from "#app/safety/country.server.ts";
import { changeProfile } from "#server/accounts/change-profile.ts";
import { countCases } from "#server/moderation/count-cases.ts";
import { countNotices } from "#server/moderation/my-notices.ts";
import { countriesInTime } from "#server/safety/lines/countries-in-time.ts";

export const meta = titled("ui.me");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { displayName, timeZone, locale, staffRole } = caller.actor;
  const [waiting, unread, countries] = await Promise.all([
    countCases(caller, {}),
    countNotices(caller, {}),
    countriesInTime(),
  ]);
  return {
    displayName,
    timeZone,
    locale,
    isStaff: staffRole !== null,
    zones: timeZones,
    countries: countries.map(({ code }) => code),
    country: countryOf(args.request, countries)?.code ?? "",
    waiting: unlessRefused(waiting),
    unreadNotices: unlessRefused(unread),
  };
}

export function action(args: ActionFunctionArgs) {
  return act(args, changeProfile, ({ locale }) => {
    args.context.setCookie(rememberLanguage(locale, args.context.secure));
    return "/me?saved";
  });
}

export default function Me() {
  useNoticeNews();
  const [search] = useSearchParams();
  const refused = useActionData<Refused>();
  return (
    <MePage {...useLoaderData<typeof loader>()} isSaved={search.has("saved")} refused={refused} />
  );
}
