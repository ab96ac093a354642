import { useCallback, useEffect, useState } from "react";
import { connection } from "#app/lib/connection.ts";

/** Whether what I said in a room sounds as if I could need somebody; and putting that away. */
export function useCareOffer(slug: string): { isOffered: boolean; putAway: () => void } {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const offered = (packet: { slug: string }) => {
      if (packet.slug === slug) setOffered(true);
    };
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("care:offered", offered);
      end.signal.addEventListener("abort", () => socket.off("care:offered", offered));
    }
    listen().catch(() => {}); // Without a socket "Help" is there, as on every page.
    return () => end.abort();
  }, [slug]);
  const putAway = useCallback(() => setOffered(false), []);
  return { isOffered, putAway };
}
