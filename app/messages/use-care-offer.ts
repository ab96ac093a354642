import { useCallback, useEffect, useState } from "react";
import { connection } from "#app/lib/connection.ts";

/**
 * Whether what I said in a room sounds as if I could need somebody, and whether it is there or waits; and putting that
 * away.
 */
export function useCareOffer(slug: string): {
  offer: { isHeld: boolean } | null;
  putAway: () => void;
} {
  const [offer, setOffer] = useState<{ isHeld: boolean } | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const offered = ({ isHeld, ...packet }: { slug: string; isHeld: boolean }) => {
      if (packet.slug === slug) setOffer({ isHeld });
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
  const putAway = useCallback(() => setOffer(null), []);
  return { offer, putAway };
}
