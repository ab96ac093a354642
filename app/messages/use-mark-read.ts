import { useEffect, useRef } from "react";
import { ask } from "#app/lib/connection.ts";

/** How long the newest message stands on the screen before it counts as read, in milliseconds. */
const glance = 1000;

/** Remembers how far its reader has come, while the page is seen and the newest message is in view. */
export function useMarkRead(slug: string, seq: number, isSeen: boolean): void {
  const marked = useRef(0);
  useEffect(() => {
    if (!isSeen || seq <= marked.current) return;
    const timer = setTimeout(() => {
      if (document.hidden) return;
      marked.current = seq;
      markRead(slug, seq).catch(() => (marked.current = 0));
    }, glance);
    return () => clearTimeout(timer);
  }, [slug, seq, isSeen]);
}

async function markRead(slug: string, seq: number): Promise<void> {
  try {
    await ask("group:read", { slug, seq });
  } catch {
    const body = new URLSearchParams({ seq: String(seq) });
    await fetch(`/groups/${encodeURIComponent(slug)}/read`, { method: "POST", body });
  }
}
