import { Link } from "@remix-run/react";
import { useCallback, useMemo, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { MessagePage } from "#server/messages/contract.ts";
import { Composer } from "./composer.tsx";
import { HearingLine } from "./hearing-line.tsx";
import { MessageList } from "./message-list.tsx";
import { lastSeq, type Pending } from "./room-state.ts";
import styles from "./room.module.css";
import { timelineOf } from "./timeline.ts";
import { useArrivals } from "./use-arrivals.ts";
import { useMarkRead } from "./use-mark-read.ts";
import { useRoom } from "./use-room.ts";
import { useScroll } from "./use-scroll.ts";

export interface RoomProps {
  slug: string;
  groupName: string;
  me: { accountId: string; timeZone: string };
  page: MessagePage;
  /** The last `seq` that was read when the page was made. */
  lastReadSeq: number;
  longestBody: number;
  /** For the form without script. */
  form: { clientId: string; entered: string; error: string | undefined };
  /** Why this person can not write here now, if so; stands in the composer's place. */
  closedBecause?: string | undefined;
}

/** A group's room: what was said, what is being said, and where to say something. */
export function Room(props: RoomProps) {
  const { slug, groupName, me, page, lastReadSeq, longestBody, form } = props;
  const t = useT();
  const { room, hearing, isClosed, outbox, say, tryAgain, withdraw, readOlder } = useRoom({
    slug,
    accountId: me.accountId,
    page,
  });
  const [takenBack, setTakenBack] = useState<Pending | null>(null);
  const [written, setWritten] = useState(0);
  // Computed from the first page once, so that the line does not jump while one reads.
  const [unreadAfter] = useState(() => (lastReadSeq < page.lastSeq ? lastReadSeq : null));

  const shown = useMemo(() => [...room.messages, ...room.ahead], [room.messages, room.ahead]);
  const items = useMemo(
    () => timelineOf(shown, { timeZone: me.timeZone, unreadAfter }),
    [shown, me.timeZone, unreadAfter],
  );
  const { scroller, onScroll, toEnd, unseen } = useScroll({
    first: room.messages[0]?.seq,
    count: shown.length + room.pending.length,
    written,
  });
  useMarkRead(slug, lastSeq(room), unseen === 0);
  useArrivals(shown, me.accountId);

  const onSay = useCallback(
    (body: string) => {
      say(body);
      setWritten((times) => times + 1);
    },
    [say],
  );
  const onTakeBack = useCallback(
    (pending: Pending) => {
      withdraw(pending.clientId);
      setTakenBack(pending);
    },
    [withdraw],
  );

  return (
    <div className={styles.room}>
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
          items={items}
          pending={room.pending}
          hasOlder={room.hasOlder}
          me={me}
          isOffline={hearing === "offline"}
          onOlder={readOlder}
          onTryAgain={tryAgain}
          onTakeBack={onTakeBack}
        />
      </div>
      {unseen > 0 && (
        <button type="button" className={styles.jump} onClick={toEnd}>
          {t("messages.new-below", { count: unseen })}
        </button>
      )}
      <HearingLine hearing={hearing} isClosed={isClosed} />
      {props.closedBecause ? (
        <p className={styles.closed}>
          {props.closedBecause} <Link to={`/groups/${slug}/about`}>{t("groups.about")}</Link>
        </p>
      ) : (
        <Composer
          groupName={groupName}
          outbox={outbox}
          longest={longestBody}
          clientId={form.clientId}
          entered={form.entered}
          error={form.error}
          takenBack={takenBack}
          onSay={onSay}
          onEscape={toEnd}
        />
      )}
    </div>
  );
}
