import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { LibraryPage } from "#app/prompts/library-page.tsx";
import { library } from "#server/prompts/library/index.ts";
import { listPrompts } from "#server/prompts/list-prompts.ts";

export const meta = titled("prompts.library");

export async function loader(args: LoaderFunctionArgs) {
  // Whoever may not schedule has no use for it.
  const caller = await requireCaller(args);
  const { heading } = unlessRefused(await listPrompts(caller, args.params));
  return { heading, library };
}

export default function Library() {
  const { heading, library: themes } = useLoaderData<typeof loader>();
  return (
    <>
      <GroupHeader heading={heading} />
      <LibraryPage slug={heading.slug} library={themes} />
    </>
  );
}
