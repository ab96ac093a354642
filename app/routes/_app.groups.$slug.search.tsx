import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { titled } from "#app/lib/titled.ts";
import { loadSearch, type SearchData } from "#app/messages/search/load-search.server.ts";
import { SearchPage } from "#app/messages/search/search-page.tsx";
import { searchGroup } from "#server/messages/search-messages.ts";

export const meta = titled("search.title", (data: SearchData) => data.page?.heading?.name);

export function loader(args: LoaderFunctionArgs) {
  return loadSearch(args, searchGroup);
}

export default function SearchOneGroup() {
  const found = useLoaderData<typeof loader>();
  const heading = found.page?.heading;
  return (
    <>
      {heading && <GroupHeader heading={heading} />}
      <SearchPage {...found} groupName={heading?.name ?? null} />
    </>
  );
}
