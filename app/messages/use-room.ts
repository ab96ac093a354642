import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { MessagePage, MessageView, Quote } from "#server/messages/contract.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import { read } from "./house.ts";
import { follow, type Hearing } from "./live.ts";
import { newId } from "./new-id.ts";
import { outboxFor } from "./outbox.ts";
import {
  changeRoom,
  hasGap,
  isBehind,
  lastSeq,
  missing,
  roomFrom,
  type Pending,
} from "./room-state.ts";
import { startSender, type Sender } from "./sender.ts";
import { useTypists } from "./use-typists.ts";

/** How long a gap may stay before we ask for what is missing, in milliseconds. */
const gapPatience = 1500;

interface Room {
  slug: string;
  accountId: string;
  /** The first page, as the server rendered it. */
  page: MessagePage;
  /** What somebody wrote waits for a moderator from now on. */
  onWaits: (message: WaitingMessage) => void;
  /** Whether the reader stands at the end; whoever reads further up is not disturbed. */
  atEnd: { readonly current: boolean };
}

/** What its author says beside the words. */
export interface Beside {
  note?: string | undefined;
  replyTo?: Quote | undefined;
}

/** A room that lives: history, what arrives, and what is still to be sent. */
export function useRoom({ slug, accountId, page, onWaits, atEnd }: Room) {
  const [room, change] = useReducer(changeRoom, page, (first) => roomFrom(first));
  const [hearing, setHearing] = useState<Hearing>("connecting");
  const [isClosed, setClosed] = useState(false);
  const { typists, sawTyping, sawWords } = useTypists();
  const outbox = useMemo(() => outboxFor(accountId, slug), [accountId, slug]);
  const sender = useRef<Sender>();
  const catchUp = useRef<() => void>(() => {});
  const nowWaits = useRef(onWaits);
  nowWaits.current = onWaits;
  const latest = useRef(room);
  latest.current = room;

  const moveTo = useCallback(
    async (place: { around?: number }) => {
      change({ kind: "moved", page: await read(slug, place) });
    },
    [slug],
  );

  useEffect(() => {
    const line = startSender(slug, {
      sent(message) {
        outbox.remove(message.clientId);
        if ("waits" in message) {
          change({ kind: "withdrawn", clientId: message.clientId });
          nowWaits.current(message);
          return;
        }
        change({ kind: "arrived", messages: [message], isAtEnd: atEnd.current });
      },
      tried: (clientId, outcome) => change({ kind: "tried", clientId, outcome }),
    });
    sender.current = line;
    for (const pending of outbox.read()) {
      change({ kind: "written", pending });
      line.add(pending);
    }
    const live = follow(slug, {
      missing: () => missing(latest.current),
      newer: (newer, asked) => change({ kind: "newer", page: newer, asked }),
      outdated() {
        const { isFollowing, messages } = latest.current;
        const middle = messages[Math.floor(messages.length / 2)]?.seq;
        return moveTo(isFollowing || middle === undefined ? {} : { around: middle });
      },
      arrived(messages) {
        sawWords(messages);
        change({ kind: "arrived", messages, isAtEnd: atEnd.current });
      },
      changed: (messages) => change({ kind: "changed", messages }),
      typing: sawTyping,
      closed: () => setClosed(true),
      hearing(how) {
        setHearing(how);
        if (how !== "offline") line.wake();
      },
    });
    catchUp.current = live.catchUp;
    return () => {
      line.stop();
      live.stop();
    };
  }, [slug, outbox, moveTo, atEnd, sawTyping, sawWords]);

  const gap = hasGap(room);
  const behind = isBehind(room);
  useEffect(() => {
    if (behind) catchUp.current();
  }, [behind, room.newest]);
  useEffect(() => {
    if (!gap) return;
    const timer = setInterval(() => catchUp.current(), gapPatience);
    return () => clearInterval(timer);
  }, [gap]);

  const say = useCallback(
    (body: string, { note, replyTo }: Beside = {}) => {
      const beside = { ...(note && { note }), ...(replyTo && { replyTo }) };
      const pending: Pending = { clientId: newId(), body, ...beside, writtenAt: Date.now() };
      outbox.add(pending);
      change({ kind: "written", pending });
      sender.current?.add(pending);
    },
    [outbox],
  );

  const tryAgain = useCallback(
    (pending: Pending) => {
      const heard = pending.isWarned ?? pending.heard;
      const again: Pending = { ...pending, ...(heard && { heard }) };
      change({ kind: "tried", clientId: pending.clientId, outcome: heard ? { heard } : {} });
      outbox.add(again);
      sender.current?.add(again);
    },
    [outbox],
  );

  const withdraw = useCallback(
    (clientId: string) => {
      sender.current?.drop(clientId);
      outbox.remove(clientId);
      change({ kind: "withdrawn", clientId });
    },
    [outbox],
  );

  const readOlder = useCallback(async () => {
    const before = latest.current.messages[0]?.seq;
    if (before !== undefined) change({ kind: "older", before, page: await read(slug, { before }) });
  }, [slug]);

  const readNewer = useCallback(async () => {
    const after = lastSeq(latest.current);
    change({ kind: "newer", page: await read(slug, { after }) });
  }, [slug]);

  const changed = useCallback(
    (message: MessageView) => change({ kind: "changed", messages: [message] }),
    [],
  );

  return {
    room,
    hearing,
    isClosed,
    outbox,
    typists,
    say,
    tryAgain,
    withdraw,
    readOlder,
    readNewer,
    moveTo,
    changed,
  };
}
