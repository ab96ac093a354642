import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { connection } from "#app/lib/connection.ts";
import type { ChallengeView, Together } from "#server/challenges/contract.ts";

/** What all did together, as it grows while the page is open; the page loads anew when more changed. */
export function useTogether({ id, together: loaded }: ChallengeView): Together {
  const [heard, setHeard] = useState<{ since: Together; together: Together } | null>(null);
  const { revalidate } = useRevalidator();
  const latest = useRef({ loaded, revalidate });
  latest.current = { loaded, revalidate };

  useEffect(() => {
    const end = new AbortController();
    let isFirst = true;
    const moved = (packet: { id: string; together: Together }) => {
      if (packet.id === id) setHeard({ since: latest.current.loaded, together: packet.together });
    };
    const changed = (packet: { id: string }) => {
      if (packet.id === id) latest.current.revalidate();
    };
    // Whatever happened while this page could not hear it.
    const connected = () => {
      if (!isFirst) latest.current.revalidate();
      isFirst = false;
    };
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      if (socket.connected) isFirst = false;
      socket.on("challenge:progress", moved).on("challenge:changed", changed);
      socket.on("connect", connected);
      end.signal.addEventListener("abort", () => {
        socket.off("challenge:progress", moved).off("challenge:changed", changed);
        socket.off("connect", connected);
      });
    }
    listen().catch(() => {}); // Without a socket the next page knows it.
    return () => end.abort();
  }, [id]);

  // What was loaded after it was heard is newer; and no count ever falls.
  if (!heard || heard.since !== loaded) return loaded;
  return { ...heard.together, total: Math.max(heard.together.total, loaded.total) };
}
