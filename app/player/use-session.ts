import { useEffect, useRef, useState } from "react";
import { startLine, type Line } from "../lib/line.ts";
import { handInSession, unsentSessions, type SessionDraft } from "./session.ts";

/** Where a session stands: none yet, under way, arrived, kept on the device, or not taken. */
export type Standing = "none" | "saving" | "noted" | "waiting" | "refused";

/** Sends what somebody practised, and what they rate afterwards under the same id; offline it waits. */
export function useSession(accountId: string) {
  const [standing, setStanding] = useState<Standing>("none");
  const [draft, setDraft] = useState<SessionDraft | null>(null);
  const mine = useRef("");
  const line = useRef<Line<SessionDraft> | null>(null);

  useEffect(() => {
    const end = new AbortController();
    const report = (id: string, now: Standing) => id === mine.current && setStanding(now);
    const started = startLine(unsentSessions(accountId), handInSession, {
      noted: ({ clientId }) => report(clientId, "noted"),
      waiting: (id) => report(id, "waiting"),
      refused: (id) => report(id, "refused"),
    });
    line.current = started;
    const wake = () => started.wake();
    addEventListener("online", wake, { signal: end.signal });
    document.addEventListener("visibilitychange", wake, { signal: end.signal });
    return () => {
      end.abort();
      started.stop();
    };
  }, [accountId]);

  /** Notes a session, or what came to it since. */
  function save(next: SessionDraft): void {
    mine.current = next.clientId;
    setDraft(next);
    setStanding("saving");
    line.current?.put(next);
  }

  return { draft, standing, save };
}
