import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { readerOf } from "#app/messages/reader.server.ts";
import { Room } from "#app/messages/room.tsx";
import { PromptStrip } from "#app/prompts/prompt-strip.tsx";
import { HereLine } from "#app/roster/here-line.tsx";
import { lookIntoRoom } from "#server/messages/look-into-room.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { withdrawHeld } from "#server/messages/withdraw-held.ts";
import { whoIsHere } from "#server/roster/who-is-here.ts";
import { findPromptOfTheDay } from "#server/prompts/find-prompt-of-the-day.ts";

export const handle = { shell: "room", isKept: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading.name }];

/** The room keeps itself up to date; loading it again would only take the reader's place away. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname || currentUrl.search !== nextUrl.search;

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const [looked, found, reader, here] = await Promise.all([
    lookIntoRoom(caller, { ...asked, ...args.params }),
    findPromptOfTheDay(caller, args.params),
    readerOf(caller.actor),
    whoIsHere(caller, args.params),
  ]);
  const room = unlessRefused(looked);
  const prompt = unlessRefused(found);
  const isModerator = room.heading.role === "moderator";
  const me = { ...reader, editableFor: room.editableFor, isModerator };
  return { ...room, prompt, here: unlessRefused(here), me, clientId: args.context.freshId() };
}

/** Posting, and taking back what waits, without script; with it the browser asks over the socket. */
export function action(args: ActionFunctionArgs) {
  const room = `/groups/${args.params.slug}`;
  if (new URL(args.request.url).searchParams.get("do") === "withdraw")
    return act(args, withdrawHeld, ({ clientId }) => `${room}?took=${clientId}#composer`);
  return act(args, postMessage, (said) =>
    "waits" in said ? `${room}#composer` : `${room}?at=${said.seq}#message-${said.seq}`,
  );
}

export default function RoomPage() {
  const { heading, prompt, here, closedBecause, clientId, replyTo, took, ...room } =
    useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const word = useWording();
  const isWarned = refused?.fields.heard !== undefined;
  const why =
    refused &&
    (refused.fields.heard ?? refused.fields.body ?? refused.fields.contentNote ?? refused.message);
  return (
    <>
      <GroupHeader heading={heading} isNamed={false} />
      <HereLine here={here} timeZone={room.me.timeZone} />
      <PromptStrip key={heading.slug} slug={heading.slug} first={prompt} />
      <Room
        key={`${heading.slug} ${room.opensAt}`}
        slug={heading.slug}
        groupName={heading.name}
        {...room}
        closedBecause={closedBecause ? word(closedBecause) : undefined}
        form={{
          clientId: refused?.entered.clientId ?? clientId,
          entered: {
            body: refused?.entered.body ?? took?.body ?? "",
            note: refused?.entered.contentNote ?? took?.note ?? "",
          },
          error: why,
          isWarned,
          mode: replyTo ? { kind: "reply", quote: replyTo } : { kind: "new" },
        }}
      />
      <MarkReadForm slug={heading.slug} seq={room.page.messages.at(-1)?.seq ?? 0} />
    </>
  );
}

/** Without script nobody sees how far one has read: then one says so. */
function MarkReadForm({ slug, seq }: { slug: string; seq: number }) {
  const t = useT();
  return (
    <noscript>
      <form method="post" action={`/groups/${slug}/read`}>
        <input type="hidden" name="seq" value={seq} />
        <button type="submit">{t("messages.mark-read")}</button>
      </form>
    </noscript>
  );
}
