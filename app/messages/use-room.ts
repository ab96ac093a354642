import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { MessagePage } from "#server/messages/contract.ts";
import { read } from "./house.ts";
import { follow, type Hearing } from "./live.ts";
import { outboxFor } from "./outbox.ts";
import { changeRoom, hasGap, lastSeq, roomFrom, type Pending } from "./room-state.ts";
import { startSender, type Sender } from "./sender.ts";

/** How long a gap may stay before we ask for what is missing, in milliseconds. */
const gapPatience = 1500;

interface Room {
  slug: string;
  accountId: string;
  /** The newest page, as the server rendered it. */
  page: MessagePage;
}

/** A room that lives: history, what arrives, and what is still to be sent. */
export function useRoom({ slug, accountId, page }: Room) {
  const [room, change] = useReducer(changeRoom, page, (first) => roomFrom(first));
  const [hearing, setHearing] = useState<Hearing>("connecting");
  const [isClosed, setClosed] = useState(false);
  const outbox = useMemo(() => outboxFor(accountId, slug), [accountId, slug]);
  const sender = useRef<Sender>();
  const catchUp = useRef<() => void>(() => {});
  const after = useRef(lastSeq(room));
  after.current = lastSeq(room);

  useEffect(() => {
    const line = startSender(slug, {
      sent(message) {
        outbox.remove(message.clientId);
        change({ kind: "arrived", messages: [message] });
      },
      refused: (clientId, refusal) => change({ kind: "refused", clientId, refusal }),
    });
    sender.current = line;
    for (const pending of outbox.read()) {
      change({ kind: "written", pending });
      line.add(pending);
    }
    const live = follow(slug, {
      after: () => after.current,
      newer: (newer) => change({ kind: "newer", page: newer }),
      renewed: (newest) => change({ kind: "renewed", page: newest }),
      arrived: (messages) => change({ kind: "arrived", messages }),
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
  }, [slug, outbox]);

  const gap = hasGap(room);
  useEffect(() => {
    if (!gap) return;
    const timer = setInterval(() => catchUp.current(), gapPatience);
    return () => clearInterval(timer);
  }, [gap]);

  const say = useCallback(
    (body: string) => {
      const pending: Pending = { clientId: newId(), body, writtenAt: Date.now() };
      outbox.add(pending);
      change({ kind: "written", pending });
      sender.current?.add(pending);
    },
    [outbox],
  );

  const tryAgain = useCallback((pending: Pending) => {
    change({ kind: "tried-again", clientId: pending.clientId });
    sender.current?.add(pending);
  }, []);

  const withdraw = useCallback(
    (clientId: string) => {
      sender.current?.drop(clientId);
      outbox.remove(clientId);
      change({ kind: "withdrawn", clientId });
    },
    [outbox],
  );

  const first = room.messages[0]?.seq;
  const readOlder = useCallback(async () => {
    if (first !== undefined) change({ kind: "older", page: await read(slug, { before: first }) });
  }, [slug, first]);

  return { room, hearing, isClosed, outbox, say, tryAgain, withdraw, readOlder };
}

/** `crypto.randomUUID` exists in secure contexts only; a centre on a plain local network has none. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
