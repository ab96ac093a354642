import { useEffect, useRef } from "react";
import { ask } from "#app/lib/connection.ts";

/** How long a message stands on the screen before it counts as read, in milliseconds. */
const glance = 1000;

/**
 * Remembers how far its reader has come: the lowest message that was in view while the page was seen.
 * Leaving tells it at once. `isHeld` is true while the reader wants something to stay unread.
 */
export function useMarkRead(slug: string, seenSeq: number, isHeld: boolean): void {
  const marked = useRef(0);
  const seen = useRef(0);
  seen.current = isHeld ? 0 : seenSeq;

  useEffect(() => {
    if (isHeld || seenSeq <= marked.current) return;
    const timer = setTimeout(() => {
      if (!document.hidden) void mark();
    }, glance);
    return () => clearTimeout(timer);

    async function mark(): Promise<void> {
      const before = marked.current;
      marked.current = seenSeq;
      await markRead(slug, seenSeq).catch(() => (marked.current = before));
    }
  }, [slug, seenSeq, isHeld]);

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

async function markRead(slug: string, seq: number): Promise<void> {
  try {
    await ask("group:read", { slug, seq });
  } catch {
    const body = new URLSearchParams({ seq: String(seq) });
    const address = `/groups/${encodeURIComponent(slug)}/read`;
    await fetch(address, { method: "POST", body, keepalive: true });
  }
}
