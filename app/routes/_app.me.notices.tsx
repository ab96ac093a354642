import "#app/i18n/parts/moderation.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { NoticesPage } from "#app/moderation/notices-page.tsx";
import { useNoticeNews } from "#app/moderation/use-notice-news.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { myNotices } from "#server/moderation/my-notices.ts";

export const meta = titled("moderation.notices");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  return {
    notices: unlessRefused(await myNotices(caller, {})),
    timeZone: caller.actor.timeZone,
  };
}

export const action = (args: ActionFunctionArgs) => act(args, makeAppeal, () => "/me/notices");

export default function Notices() {
  const refused = useActionData<Refused>();
  useNoticeNews();
  return <NoticesPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
