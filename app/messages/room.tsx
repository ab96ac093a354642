import { Link } from "@remix-run/react";
import { lazy, Suspense, useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { MessagePage, MessageView } from "#server/messages/contract.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import type { Wording } from "#server/refusal.ts";
import { Composer, type Mode, type Written } from "./composer.tsx";
import { HearingLine } from "./hearing-line.tsx";
import { JumpButton } from "./jump-button.tsx";
import { MessageList } from "./message-list.tsx";
import type { Reader } from "./reader.ts";
import type { Pending } from "./room-state.ts";
import styles from "./room.module.css";
import { timelineOf } from "./timeline.ts";
import { TypingLine } from "./typing-line.tsx";
import { useArrivals } from "./use-arrivals.ts";
import { useCareOffer, useUnheard } from "./use-care-offer.ts";
import { useBlocked } from "./use-blocked.ts";
import { useComposing } from "./use-composing.ts";
import { useDeeds } from "./use-deeds.ts";
import { useMarkRead } from "./use-mark-read.ts";
import { useRoom } from "./use-room.ts";
import { useScroll } from "./use-scroll.ts";
import { useSilence } from "./use-silence.ts";
import { useTellTyping } from "./use-tell-typing.ts";
import { useWaiting } from "./use-waiting.ts";

const CareCard = lazy(() => import("#app/safety/care-card.tsx"));
const WordedRefusal = lazy(() => import("./worded-refusal.tsx"));
const MessageSheet = lazy(() => import("./message-sheet.tsx"));

export interface RoomProps {
  slug: string;
  groupName: string;
  me: Reader & { name: string };
  page: MessagePage;
  /** The last `seq` that was read when the page was made. */
  lastReadSeq: number;
  /** The message that an address led to. */
  opensAt: number | null;
  /** What of mine waits for a moderator. */
  waiting: WaitingMessage[];
  /** How many messages are pinned. */
  pins: number;
  longest: { body: number; note: number };
  /** For the form without script. */
  form: Form;
  /** Why this person can not write here now, if so; stands in the composer's place. */
  closedBecause?: string | undefined;
}

interface Form {
  clientId: string;
  entered: Written;
  error: Wording | undefined;
  /** The error is a word of caution: it may be sent all the same. */
  isWarned: boolean;
  mode: Mode;
}

/** A group's room: what was said, what is being said, and where to say something. */
export function Room(props: RoomProps) {
  const { slug, groupName, page, lastReadSeq, longest, form } = props;
  const blocked = useBlocked(props.me.blocked);
  const me = useMemo(() => ({ ...props.me, blocked }), [props.me, blocked]);
  const t = useT();
  const atEnd = useRef(true);
  const { waiting, onWaits, withdraw: withdrawHeld } = useWaiting(slug, props.waiting);
  const live = useRoom({ slug, accountId: me.accountId, page, onWaits, atEnd });
  const { room, hearing, isClosed, outbox, moveTo, withdraw } = live;
  const deeds = useDeeds(slug, live.changed);
  const { didNotWork } = deeds;
  const composing = useComposing(room.messages, me, form.mode);
  const { mode, cancel, takeBack: putBack } = composing;
  const [chosen, setChosen] = useState<MessageView | null>(null);
  const [isHeld, setHeld] = useState(false);
  // Computed from the first page once, so that the line does not jump while one reads.
  const [unreadAfter] = useState(() => (lastReadSeq < page.lastSeq ? lastReadSeq : null));

  const shown = useMemo(() => [...room.messages, ...room.ahead], [room.messages, room.ahead]);
  const items = useMemo(() => {
    const unheard = new Set(me.blocked);
    return timelineOf(shown, { timeZone: me.timeZone, unreadAfter, unheard });
  }, [shown, me.timeZone, me.blocked, unreadAfter]);
  const rows = useMemo(() => [items, room.pending, waiting], [items, room.pending, waiting]);
  const { isFollowing } = room;
  const scroll = useScroll({ rows, isFollowing, opensAt: props.opensAt, atEnd });
  const { scroller, onScroll, goTo } = scroll;
  useMarkRead(slug, scroll.seenSeq, isHeld);
  useArrivals(shown, me, me.name);
  const mine = shown.findLast(({ author }) => author?.id === me.accountId)?.seq ?? null;
  const care = useCareOffer(slug, useUnheard(mine, hearing === "live"));
  const silence = useSilence(slug, props.closedBecause);
  const tellTyping = useTellTyping(slug, me.showsTyping);

  const toEnd = useCallback(() => {
    goTo("end");
    if (!room.isFollowing) moveTo({}).catch(didNotWork);
  }, [goTo, moveTo, didNotWork, room.isFollowing]);
  const jump = useCallback(
    (seq: number) => {
      goTo({ seq });
      const isHere = document.getElementById(`message-${seq}`);
      if (!isHere) moveTo({ around: seq }).catch(didNotWork);
    },
    [goTo, moveTo, didNotWork],
  );
  const markUnread = useCallback(
    (message: MessageView) => {
      setHeld(true);
      void deeds.markUnread(message);
    },
    [deeds],
  );

  const takeBack = useCallback(
    (pending: Pending) => {
      withdraw(pending.clientId);
      putBack(pending);
    },
    [withdraw, putBack],
  );

  const onWithdraw = useCallback(
    async (one: WaitingMessage) => {
      if (await withdrawHeld(one)) putBack(one);
      else didNotWork();
    },
    [withdrawHeld, putBack, didNotWork],
  );

  async function onSay({ body, note }: Written): Promise<void> {
    if (mode.kind === "edit") {
      if (await deeds.edit(mode.message, body, note)) cancel();
      return;
    }
    live.say(body, { note, replyTo: mode.kind === "reply" ? mode.quote : undefined });
    cancel();
    // Whoever writes wants to see it where the others are.
    toEnd();
  }

  function onEscape(): void {
    if (mode.kind === "new") toEnd();
    else cancel();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === "End") toEnd();
    else if (event.shiftKey && event.key === "PageUp" && unreadAfter !== null)
      jump(unreadAfter + 1);
    else return;
    event.preventDefault();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.room} onKeyDown={onKeyDown}>
      {props.pins > 0 && (
        <Link className={styles.pins} to={`/groups/${slug}/pinned`}>
          <Icon name="pin" />
          {t("messages.pins", { count: props.pins })}
        </Link>
      )}
      {/* A log that is silent: screen readers would read all of it again with each message; what is
          new is told by `useArrivals`. Focusable, so that the arrow keys scroll it. */}
      <div
        className={styles.scroller}
        ref={scroller}
        onScroll={onScroll}
        data-scroller
        role="log"
        aria-live="off"
        aria-label={t("messages.list")}
        tabIndex={0}
      >
        <MessageList
          {...{ slug, room, items, me }}
          isOffline={hearing === "offline"}
          onOlder={live.readOlder}
          onNewer={live.readNewer}
          onTryAgain={live.tryAgain}
          onTakeBack={takeBack}
          waiting={waiting}
          onWithdraw={onWithdraw}
          onReply={composing.reply}
          onMore={setChosen}
          onReact={deeds.react}
          onJump={jump}
        />
      </div>
      <JumpButton room={room} seenSeq={scroll.seenSeq} isAtEnd={scroll.isAtEnd} onPress={toEnd} />
      <TypingLine typists={live.typists.filter(({ id }) => !me.blocked.includes(id))} />
      {care.offer && (
        <div className={styles.care}>
          <Suspense fallback={null}>
            <CareCard {...care.offer} after="message" onClose={care.putAway} />
          </Suspense>
        </div>
      )}
      <HearingLine hearing={hearing} isClosed={isClosed} />
      {deeds.trouble && (
        <p className={styles.trouble} role="alert">
          <Suspense fallback={null}>
            <WordedRefusal wording={deeds.trouble} />
          </Suspense>{" "}
          <button type="button" onClick={deeds.forget}>
            {t("messages.understood")}
          </button>
        </p>
      )}
      {silence ? (
        <p className={styles.closed}>
          {silence} <Link to={`/groups/${slug}/about`}>{t("groups.about")}</Link>
        </p>
      ) : (
        <Composer
          key={mode.kind === "edit" ? `edit-${mode.message.seq}` : "new"}
          {...form}
          {...{ slug, groupName, me, outbox, longest, mode }}
          takenBack={composing.takenBack}
          onSay={onSay}
          onCancel={composing.cancel}
          onTyping={tellTyping}
          onEditLast={composing.editLast}
          onReplyLast={composing.replyLast}
          onEscape={onEscape}
        />
      )}
      {/* Not there before it is wanted: it would wait to be hydrated, and hold up the room. */}
      {chosen && (
        <Suspense fallback={null}>
          <MessageSheet
            message={chosen}
            slug={slug}
            me={me}
            onClose={() => setChosen(null)}
            onReply={composing.reply}
            onEdit={composing.edit}
            onDelete={deeds.remove}
            onReact={deeds.react}
            onPin={deeds.pin}
            onUnread={markUnread}
          />
        </Suspense>
      )}
    </div>
  );
}
