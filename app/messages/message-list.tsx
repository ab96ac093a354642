import { useEffect, useRef, useState, type MouseEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { DayName } from "./clock-time.tsx";
import { Message, PendingMessage } from "./message.tsx";
import type { Pending } from "./room-state.ts";
import styles from "./room.module.css";
import type { TimelineItem } from "./timeline.ts";

/** Older messages are fetched when the reader comes this near to the first one, in pixels. */
const ahead = 400;

interface Props {
  items: TimelineItem[];
  pending: Pending[];
  hasOlder: boolean;
  me: { accountId: string; timeZone: string };
  isOffline: boolean;
  onOlder: () => Promise<void>;
  onTryAgain: (pending: Pending) => void;
  onTakeBack: (pending: Pending) => void;
}

/** What was said, oldest first, and below it what is still to be sent. */
export function MessageList(props: Props) {
  const { items, pending, hasOlder, me } = props;
  const t = useT();
  const first = items.find((item) => item.kind === "message");
  if (items.length === 0 && pending.length === 0) {
    return <EmptyState title={t("messages.empty-title")}>{t("messages.empty")}</EmptyState>;
  }
  return (
    <>
      {hasOlder && first?.kind === "message" && (
        <OlderLink before={first.message.seq} onOlder={props.onOlder} />
      )}
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item.key}>
            <Row item={item} me={me} />
          </li>
        ))}
        {pending.map((entry) => (
          <li key={entry.clientId}>
            <PendingMessage
              pending={entry}
              isOffline={props.isOffline}
              onTryAgain={props.onTryAgain}
              onTakeBack={props.onTakeBack}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function Row({ item, me }: { item: TimelineItem; me: Props["me"] }) {
  const t = useT();
  switch (item.kind) {
    case "day":
      return (
        <p className={styles.day}>
          <DayName at={item.at} timeZone={me.timeZone} />
        </p>
      );
    case "unread":
      return (
        <p className={styles.unread} data-unread-line>
          {t("messages.new-since")}
        </p>
      );
    case "message":
      return (
        <Message
          message={item.message}
          isMine={item.message.author?.id === me.accountId}
          isFirstOfRun={item.isFirstOfRun}
          timeZone={me.timeZone}
        />
      );
  }
}

/** Older messages: on reaching it, on pressing it, and as a plain link where there is no script. */
function OlderLink({ before, onOlder }: { before: number; onOlder: () => Promise<void> }) {
  const t = useT();
  const link = useRef<HTMLAnchorElement>(null);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const run = useRef<() => void>(() => {});
  run.current = () => {
    if (state === "busy") return;
    setState("busy");
    onOlder().then(
      () => setState("idle"),
      () => setState("failed"),
    );
  };

  useEffect(() => {
    const element = link.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const root = element.closest("[data-scroller]");
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && run.current(), {
      root,
      rootMargin: `${ahead}px 0px 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
    // A new page above moves the link out of view; observing anew notices if it did not.
  }, [before]);

  function press(event: MouseEvent): void {
    event.preventDefault();
    run.current();
  }

  const text = {
    idle: "messages.older",
    busy: "messages.older-busy",
    failed: "messages.older-again",
  } as const;
  return (
    <p className={styles.older}>
      <a ref={link} href={`?before=${before}`} onClick={press} aria-busy={state === "busy"}>
        {t(text[state])}
      </a>
    </p>
  );
}
