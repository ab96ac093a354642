import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { ItemPage } from "#app/measures/item-page.tsx";
import { answerItem } from "#server/measures/answer-item.ts";
import { itemWords } from "#server/measures/item-words.ts";
import { lookAtItem } from "#server/measures/look-at-item.ts";
import { lookAtMeasure } from "#server/measures/look-at-measure.ts";

export const meta = titled("measures.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { id, item } = args.params;
  if (item === "next") throw redirect(await goOn(caller, id));
  const view = unlessRefused(await lookAtItem(caller, args.params));
  if (!view) throw redirect(`/measures/${id}`);
  return { ...view, words: itemWords(view.item, view.form, languageOf(args.request)) };
}

/** Where one is gone on with: the first question that is open, or its own page when none is. */
async function goOn(caller: Parameters<typeof lookAtMeasure>[0], id: string | undefined) {
  const shown = unlessRefused(await lookAtMeasure(caller, { id }));
  const next = shown.state === "open" ? shown.next : null;
  return `/measures/${shown.id}${next ? `/${next}` : ""}`;
}

export function action(args: ActionFunctionArgs) {
  return act(args, answerItem, ({ id, go, next }) => {
    if (go === "later") return "/measures";
    return `/measures/${id}${next ? `/${next}` : ""}`;
  });
}

export default function Question() {
  const asked = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return <ItemPage asked={asked} refused={refused} />;
}
