import { lazy, memo, Suspense } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { DayName } from "./clock-time.tsx";
import { FurtherLink } from "./further-link.tsx";
import { Message, type MessageDeeds } from "./message.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { PendingMessage } from "./pending-message.tsx";
import type { Reader } from "./reader.ts";
import type { WaitingWays } from "./waiting-message.tsx";

/** Few people have something that waits. */
const WaitingItem = lazy(() => import("./waiting-message.tsx"));
import { lastSeq, type Pending, type RoomState } from "./room-state.ts";
import styles from "./room.module.css";
import type { TimelineItem } from "./timeline.ts";

interface Props extends MessageDeeds, WaitingWays {
  slug: string;
  room: RoomState;
  items: TimelineItem[];
  me: Reader;
  isOffline: boolean;
  onOlder: () => Promise<void>;
  onNewer: () => Promise<void>;
  onTryAgain: (pending: Pending) => void;
  onTakeBack: (pending: Pending) => void;
}

/** What was said, oldest first, and below it what is still to be sent. */
export const MessageList = memo(function MessageList(props: Props) {
  const { slug, room, items, me, onOlder, onNewer, onTryAgain, onTakeBack, isOffline } = props;
  const { onReply, onMore, onReact, onJump } = props;
  const deeds = { onReply, onMore, onReact, onJump };
  const t = useT();
  const first = room.messages[0];
  const there = new Set(room.messages.map(({ clientId }) => clientId));
  const waiting = props.waiting.filter(({ clientId }) => !there.has(clientId));
  if (!first && room.pending.length + waiting.length === 0) {
    return <EmptyState title={t("messages.empty-title")}>{t("messages.empty")}</EmptyState>;
  }
  return (
    <>
      {room.hasOlder && first && <FurtherLink direction="older" seq={first.seq} onRead={onOlder} />}
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item.key}>
            <Row item={item} slug={slug} me={me} {...deeds} />
          </li>
        ))}
        {room.isFollowing &&
          waiting.map((one) => (
            <li key={one.clientId}>
              <Suspense fallback={null}>
                <WaitingItem waiting={one} timeZone={me.timeZone} onWithdraw={props.onWithdraw} />
              </Suspense>
            </li>
          ))}
        {room.isFollowing &&
          room.pending.map((pending) => (
            <li key={pending.clientId}>
              <PendingMessage {...{ pending, isOffline, onTryAgain, onTakeBack }} />
            </li>
          ))}
      </ol>
      {!room.isFollowing && <FurtherLink direction="newer" seq={lastSeq(room)} onRead={onNewer} />}
    </>
  );
});

function Row({ item, ...rest }: { item: TimelineItem; slug: string; me: Reader } & MessageDeeds) {
  const t = useT();
  switch (item.kind) {
    case "day":
      return (
        <p className={styles.day}>
          <DayName at={item.at} timeZone={rest.me.timeZone} />
        </p>
      );
    case "unread":
      return (
        <p className={styles.unread} data-unread-line>
          {t("messages.new-since")}
        </p>
      );
    case "message":
      if (item.message.notice && !item.message.gone)
        return <NoticeLine notice={item.message.notice} seq={item.message.seq} />;
      return <Message message={item.message} isFirstOfRun={item.isFirstOfRun} {...rest} />;
  }
}
