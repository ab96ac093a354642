import "#app/i18n/parts/accounts.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { ChatPage } from "#app/accounts/chat-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { changePreferences } from "#server/accounts/change-preferences.ts";
import { readPreferences } from "#server/accounts/preferences.ts";

export const meta = titled("accounts.chat");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await readPreferences(await requireCaller(args), {}));
}

export function action(args: ActionFunctionArgs) {
  return act(args, changePreferences, () => "/me/chat?saved");
}

export default function Chat() {
  const [search] = useSearchParams();
  return (
    <ChatPage
      preferences={useLoaderData<typeof loader>()}
      isSaved={search.has("saved")}
      refused={useActionData<Refused>()}
    />
  );
}
