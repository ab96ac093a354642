import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { WelcomeLine } from "#app/care/welcome-line.tsx";
import { GroupHeader } from "#app/groups/group-header.tsx";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { readerOf } from "#app/messages/reader.server.ts";
import { Room } from "#app/messages/room.tsx";
import { PromptStrip } from "#app/prompts/prompt-strip.tsx";
import { CareLine } from "#app/roster/care-line.tsx";
import { HereLine } from "#app/roster/here-line.tsx";
import { welcomeInto } from "#server/care/welcome.ts";
import { lookIntoRoom } from "#server/messages/look-into-room.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { careWaits } from "#server/roster/care-waits.ts";
import { lookForCare } from "#server/roster/look-for-care.ts";
import { withdrawHeld } from "#server/messages/withdraw-held.ts";
import { whoIsHere } from "#server/roster/who-is-here.ts";
import { findPromptOfTheDay } from "#server/prompts/find-prompt-of-the-day.ts";

const BreathLine = lazy(() => import("#app/roster/breath-line.tsx"));

export const handle = { shell: "room", isKept: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.heading.name }];

/** The room keeps itself up to date; loading it again would only take the reader's place away. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname || currentUrl.search !== nextUrl.search;

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const [looked, found, reader, here, waits, welcome] = await Promise.all([
    lookIntoRoom(caller, { ...asked, ...args.params }),
    findPromptOfTheDay(caller, args.params),
    readerOf(caller.actor),
    whoIsHere(caller, args.params),
    careWaits(caller, args.params),
    welcomeInto(caller, args.params),
  ]);
  const { quietUntil, ...room } = unlessRefused(looked);
  const prompt = unlessRefused(found);
  const isModerator = room.heading.role === "moderator";
  const me = { ...reader, editableFor: room.editableFor, isModerator };
  const pause = isModerator ? { slug: room.heading.slug, until: quietUntil } : null;
  const beside = {
    here: unlessRefused(here),
    waits: unlessRefused(waits),
    welcome: unlessRefused(welcome),
    pause,
  };
  return { ...room, ...beside, prompt, me, clientId: args.context.freshId() };
}

/**
 * Posting, and taking back what waits, without script, where help is the next page if it sounds needed; with script the
 * browser asks over the socket.
 */
export function action(args: ActionFunctionArgs) {
  const { slug } = args.params;
  const room = `/groups/${slug}`;
  if (new URL(args.request.url).searchParams.get("do") === "withdraw")
    return act(args, withdrawHeld, ({ clientId }) => `${room}?took=${clientId}#composer`);
  return act(args, postMessage, async (said) => {
    // What waits for another reason can be a cry for help too.
    const which = "waits" in said ? { held: said.clientId } : { seq: said.seq };
    const care = await lookForCare(await requireCaller(args), { slug, ...which });
    if (care.ok && care.value.topic)
      return "held" in which
        ? `/care?slug=${slug}&held=${which.held}`
        : `/care?slug=${slug}&seq=${which.seq}`;
    return "held" in which ? `${room}#composer` : `${room}?at=${which.seq}#message-${which.seq}`;
  });
}

export default function RoomPage() {
  const { heading, prompt, here, waits, welcome, pause, closedBecause, clientId, ...loaded } =
    useLoaderData<typeof loader>();
  const { replyTo, took, ...room } = loaded;
  const refused = useActionData<Refused>();
  const word = useWording();
  const isWarned = refused?.fields.heard !== undefined;
  const why =
    refused &&
    (refused.fields.heard ?? refused.fields.body ?? refused.fields.contentNote ?? refused.message);
  return (
    <>
      <GroupHeader heading={heading} isNamed={false} />
      <WelcomeLine welcome={welcome} slug={heading.slug} />
      <HereLine here={here} timeZone={room.me.timeZone} />
      {waits && <CareLine slug={heading.slug} seq={waits.seq} />}
      {pause && (
        <Suspense>
          <BreathLine key={heading.slug} pause={pause} timeZone={room.me.timeZone} />
        </Suspense>
      )}
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
