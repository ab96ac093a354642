import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { refused, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { preferencesOf } from "#server/accounts/preferences.ts";
import type { Caller } from "#server/actor.ts";
import type { SearchPage } from "#server/messages/search-contract.ts";
import type { Answer } from "#server/operation.ts";

/** What a search page shows: what was found, or beside the form why nothing was looked for. */
export interface SearchData {
  question: string;
  page: SearchPage | null;
  refused: Refused | null;
  timeZone: string;
  /** Whether this reader wants what stands behind a content note folded. */
  foldsNotes: boolean;
}

type Search = (caller: Caller, input: unknown) => Promise<Answer<SearchPage>>;

/**
 * Asks what the address asks. A refusal that mending the question or waiting helps against keeps the
 * form, with what was typed.
 * @throws the error page of anything else, such as a group that is not there for this reader.
 */
export async function loadSearch(args: LoaderFunctionArgs, search: Search) {
  const caller = await requireCaller(args);
  const { searchParams } = new URL(args.request.url);
  const q = searchParams.get("q") ?? "";
  const after = searchParams.get("after") ?? undefined;
  const answer = await search(caller, { ...args.params, q, after });
  const { timeZone, accountId } = caller.actor;
  const { foldsNotes } = await preferencesOf(accountId);
  const reader = { timeZone, foldsNotes };
  if (answer.ok || !/^(invalid|too-many|unavailable)$/.test(answer.reason)) {
    const page = unlessRefused(answer);
    return data<SearchData>({ question: page.question, page, refused: null, ...reader });
  }
  const { data: why, init } = refused(answer);
  return data<SearchData>({ question: q, page: null, refused: why, ...reader }, init ?? {});
}
