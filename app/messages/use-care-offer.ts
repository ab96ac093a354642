import { useCallback, useEffect, useRef, useState } from "react";
import { connection } from "#app/lib/connection.ts";
import type { CareNow } from "#app/safety/care-now.ts";
import type { CrisisTopic } from "#server/safety/contract.ts";

/** What a message of mine sounded like, whether it waits for a moderator, and who could help, where that is known already. */
export interface CareOffer {
  topic: CrisisTopic | null;
  isHeld: boolean;
  care: CareNow | null;
}

/**
 * Whether what I said in a room sounds as if I could need somebody; and putting that away. The socket says so; what
 * went out while there was none (`unheard`, the newest of mine) is asked about.
 */
export function useCareOffer(slug: string, unheard: number | null) {
  const [offer, setOffer] = useState<CareOffer | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const offered = (packet: { slug: string; topic: CrisisTopic; isHeld: boolean }) => {
      const { topic, isHeld } = packet;
      if (packet.slug === slug) setOffer({ topic, isHeld, care: null });
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
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (unheard === null || asked.current === unheard) return;
    asked.current = unheard;
    async function ask(seq: number): Promise<void> {
      // Seldom needed: a room without it is there sooner.
      const { fetchCare } = await import("#app/safety/use-care.ts");
      const care = await fetchCare({ slug, seq });
      if (care.topic) setOffer({ topic: care.topic, isHeld: false, care });
    }
    ask(unheard).catch(() => {});
  }, [slug, unheard]);
  const putAway = useCallback(() => setOffer(null), []);
  return { offer, putAway };
}

/** The newest message of mine that arrived while nothing could be heard; none of those that the page came with. */
export function useUnheard(mine: number | null, isLive: boolean): number | null {
  const first = useRef(mine);
  const [unheard, setUnheard] = useState<number | null>(null);
  const live = useRef(isLive);
  live.current = isLive;
  useEffect(() => {
    if (mine !== null && mine !== first.current && !live.current) setUnheard(mine);
  }, [mine]);
  return unheard;
}
