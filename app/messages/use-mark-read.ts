import { useEffect, useRef, useState } from "react";
import { ask } from "#app/lib/connection.ts";

/** How long a message stands on the screen before it counts as read, in milliseconds. */
const glance = 1000;

/**
 * Remembers how far its reader has come: the lowest message that was in view while the page was seen,
 * not what arrived on a page behind others. Leaving tells it at once. `isHeld` is true while the reader wants something to stay unread.
 */
export function useMarkRead(slug: string, seenSeq: number, isHeld: boolean): void {
  const marked = useRef(0);
  const seen = useRef(0);
  const isShown = useShown();
  if (isHeld) seen.current = 0;
  else if (isShown) seen.current = seenSeq;

  useEffect(() => {
    if (isHeld || !isShown || seenSeq <= marked.current) return;
    const timer = setTimeout(() => void mark(), glance);
    return () => clearTimeout(timer);

    async function mark(): Promise<void> {
      const before = marked.current;
      marked.current = seenSeq;
      await markRead(slug, seenSeq).catch(() => (marked.current = before));
    }
  }, [slug, seenSeq, isHeld, isShown]);

  useEffect(() => {
    const leave = () => {
      if (seen.current <= marked.current) return;
      marked.current = seen.current;
      markRead(slug, seen.current).catch(() => {});
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [slug]);
}

/** Whether the page is in front, and not behind another one or a locked screen. */
function useShown(): boolean {
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    const look = () => setShown(!document.hidden);
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isShown;
}

async function markRead(slug: string, seq: number): Promise<void> {
  try {
    await ask("group:read", { slug, seq });
  } catch {
    const body = new URLSearchParams({ seq: String(seq) });
    const address = `/groups/${encodeURIComponent(slug)}/read`;
    await fetch(address, { method: "POST", body, keepalive: true });
  }
}
