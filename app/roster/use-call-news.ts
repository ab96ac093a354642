import { useEffect, useState } from "react";
import type { Answer } from "#server/operation.ts";
import type { Asked } from "#server/roster/contract.ts";

/** How often we look who has come, in milliseconds. */
const every = 5000;

/**
 * Whom I asked and who has come, looked at anew while I wait: by plain HTTP, so that it needs no socket. When the
 * house can't be reached, what was known stays on screen, and `isAway` says so.
 */
export function useCallNews(first: Asked | null): { call: Asked | null; isAway: boolean } {
  const [news, setNews] = useState<{ first: Asked | null; call: Asked | null } | null>(null);
  const [isAway, setAway] = useState(false);
  // What the page itself brings, after another press, is newer than what was heard before.
  const call = news?.first === first ? news.call : first;
  const isWaiting = call !== null && !call.isOver;
  useEffect(() => {
    if (!isWaiting) return;
    const end = new AbortController();
    async function look(): Promise<void> {
      try {
        const response = await fetch("/ask-for-a-person.json", {
          signal: AbortSignal.timeout(every * 2),
        });
        const answer = (await response.json()) as Answer<Asked | null>;
        if (end.signal.aborted) return;
        setAway(!answer.ok);
        if (answer.ok) setNews({ first, call: answer.value });
      } catch {
        if (!end.signal.aborted) setAway(true);
      }
    }
    const timer = setInterval(() => void look(), every);
    const back = () => document.visibilityState === "visible" && void look();
    document.addEventListener("visibilitychange", back, { signal: end.signal });
    addEventListener("online", back, { signal: end.signal });
    return () => {
      end.abort();
      clearInterval(timer);
    };
  }, [isWaiting, first]);
  return { call, isAway };
}
