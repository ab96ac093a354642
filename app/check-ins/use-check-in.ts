import { useEffect, useRef, useState } from "react";
import type { CheckInNow } from "#server/check-ins/contract.ts";
import { startLine, type Line, type Refusal } from "../lib/line.ts";
import { handIn } from "./hand-in.ts";
import { unsent, type Draft, type Fields } from "./unsent.ts";

/** Where a check-in stands: not begun, under way, arrived, kept on the device, or not taken. */
export type Standing = "open" | "saving" | "noted" | "waiting" | "refused";

/** What a form has to know to make a check-in. */
export interface Beginning {
  accountId: string;
  clientId: string;
  day: "today" | "yesterday";
  timeZone: string;
  /** What is stored of it already. */
  stored: CheckInNow | null;
}

/** Says what one noted, and sends it: each change by itself, whatever the connection is like. */
export function useCheckIn({ accountId, clientId, day, timeZone, stored }: Beginning) {
  const [view, setView] = useState(stored);
  const [standing, setStanding] = useState<Standing>(stored ? "noted" : "open");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const draft = useRef<Draft | null>(null);
  const line = useRef<Line<Draft> | null>(null);
  const isMine = useRef((id: string) => id === clientId).current;

  useEffect(() => {
    const end = new AbortController();
    const started = startLine(unsent(accountId), handIn, {
      noted(noted) {
        if (!isMine(noted.clientId)) return;
        setView(noted);
        setRefusal(null);
        setStanding("noted");
      },
      waiting: (id) => isMine(id) && setStanding("waiting"),
      refused(id, why) {
        if (!isMine(id)) return;
        setRefusal(why);
        setStanding("refused");
      },
    });
    line.current = started;
    const wake = () => started.wake();
    addEventListener("online", wake, { signal: end.signal });
    document.addEventListener("visibilitychange", wake, { signal: end.signal });
    return () => {
      end.abort();
      started.stop();
    };
  }, [accountId, isMine]);

  /** Notes what changed. A line has to be there: it is what a check-in is. */
  function save(fields: Fields): void {
    const arousal = fields.arousal ?? draft.current?.fields.arousal ?? view?.arousal;
    if (arousal === undefined) return;
    const before = draft.current ?? { clientId, day, timeZone, madeAt: Date.now(), fields: {} };
    draft.current = { ...before, fields: { ...before.fields, ...fields, arousal } };
    setStanding("saving");
    setRefusal(null);
    line.current?.put(draft.current);
  }

  return { view, standing, refusal, save, answers: () => draft.current?.fields };
}
