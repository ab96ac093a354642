import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import {
  useActionData,
  useLoaderData,
  useOutletContext,
  useSearchParams,
  type ShouldRevalidateFunction,
} from "@remix-run/react";
import { CasePage } from "#app/desk/case-page.tsx";
import { templatesIn } from "#app/desk/templates.server.ts";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import type { Caller } from "#server/actor.ts";
import { claimCase } from "#server/moderation/claim-case.ts";
import type { Deed } from "#server/moderation/contract.ts";
import { lookAtDebrief } from "#server/moderation/debriefs/look-at-debrief.ts";
import { writeDebrief } from "#server/moderation/debriefs/write-debrief.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { handOverCase } from "#server/moderation/hand-over-case.ts";
import { keepCase } from "#server/moderation/keep-case.ts";
import { letGoOfCase } from "#server/moderation/let-go-of-case.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { resolveAtOnce } from "#server/moderation/resolve-at-once.ts";
import { counterOf, undoAct } from "#server/moderation/undo-act.ts";
import { writeCaseNote } from "#server/moderation/write-case-note.ts";
import type { Answer } from "#server/operation.ts";
import type { Beside } from "./_app.desk._cases.tsx";

/** Opening the form of a deed needs nothing from the server. */
export const shouldRevalidate: ShouldRevalidateFunction = (going) =>
  going.formMethod !== undefined ||
  heldAfter(going.currentUrl) !== heldAfter(going.nextUrl) ||
  going.currentUrl.pathname !== going.nextUrl.pathname ||
  (going.currentUrl.href === going.nextUrl.href && going.defaultShouldRevalidate);

const heldAfter = (url: URL) => url.searchParams.get("after-held") ?? undefined;

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const after = heldAfter(new URL(args.request.url));
  const view = unlessRefused(await lookAtCase(caller, { ...args.params, after }));
  const debrief = unlessRefused(await lookAtDebrief(caller, args.params));
  const templates = templatesIn(languageOf(args.request), view.reads);
  const noteId = randomUUID();
  const { timeZone, staffRole } = caller.actor;
  return data({ view, debrief, templates, noteId, timeZone, isStaff: staffRole !== null });
}

const deeds = new Map<string, (caller: Caller, input: unknown) => Promise<Answer<{ id: string }>>>([
  ["claim", claimCase],
  ["let-go", letGoOfCase],
  ["hand-over", handOverCase],
  ["note", writeCaseNote],
  ["undo", undoAct],
  ["keep", keepCase],
  ["debrief", writeDebrief],
]);

/** What the page's forms ask for, by the name in their address. */
export function action(args: ActionFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const name = searchParams.get("do") ?? "";
  if (name === "act")
    return act(args, doInCase, ({ act: one, deed, ...done }) =>
      onward(searchParams, { ...done, acts: [one], deeds: [deed] }),
    );
  if (name === "at-once") return act(args, resolveAtOnce, (done) => onward(searchParams, done));
  const deed = deeds.get(name);
  if (!deed) throw new Response(null, { status: 404 });
  return act(args, deed, ({ id }) => `/desk/cases/${id}`);
}

/** On to the next case, with a way to take back what was done. */
function onward(
  from: URLSearchParams,
  done: { id: string; acts: number[]; deeds: Deed[]; stays: boolean },
): string {
  // What still waits in it is decided first.
  const next = done.stays ? done.id : from.get("next");
  const group = from.get("group");
  const search = new URLSearchParams(group ? { group } : {});
  if (done.deeds.every((deed) => deed in counterOf)) {
    search.set("act", done.acts.join("."));
    search.set("of", done.id);
    search.set("did", done.deeds.join("."));
  }
  const isCase = next !== null && /^[0-9a-f-]{36}$/.test(next);
  return `/desk${isCase ? `/cases/${next}` : ""}?${search}`;
}

export default function Case() {
  const seen = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const [search] = useSearchParams();
  const deed = search.get("deed") as Deed | null;
  return (
    <CasePage
      key={seen.view.id}
      {...seen}
      {...useOutletContext<Beside>()}
      deed={deed}
      only={search.get("held")}
      refused={refused}
    />
  );
}
