import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/lib/titled.ts";
import { loadSearch } from "#app/messages/search/load-search.server.ts";
import { SearchPage } from "#app/messages/search/search-page.tsx";
import { searchMessages } from "#server/messages/search-messages.ts";

export const meta = titled("search.title");

export function loader(args: LoaderFunctionArgs) {
  return loadSearch(args, searchMessages);
}

export default function SearchEverywhere() {
  return <SearchPage {...useLoaderData<typeof loader>()} groupName={null} />;
}
