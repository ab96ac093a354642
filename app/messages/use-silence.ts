import { useEffect, useState } from "react";
import { useWording } from "#app/i18n/use-t.ts";
import { ask, connection } from "#app/lib/connection.ts";
import type { Wording } from "#server/refusal.ts";

/** A silence ends by the clock: we ask so often, in milliseconds, whether it has. */
const everyMinute = 60_000;

/**
 * Why its reader can't write in a room now, in words; it begins with what the page said, and is asked anew when a
 * moderator changed it or the silence may be over.
 */
export function useSilence(slug: string, atFirst: string | undefined): string | undefined {
  const word = useWording();
  const [asked, setAsked] = useState<{ why: Wording | null } | null>(null);
  const why = asked ? (asked.why ? word(asked.why) : undefined) : atFirst;
  const isSilent = why !== undefined;

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    async function askAnew(): Promise<void> {
      const answer = await ask<Wording | null>("room:silence", { slug }).catch(() => null);
      if (answer?.ok && !signal.aborted) setAsked({ why: answer.value });
    }
    const changed = (packet: { slug: string }) => {
      if (packet.slug === slug) void askAnew();
    };
    async function listen(): Promise<void> {
      const socket = await connection();
      if (signal.aborted) return;
      socket.on("room:writing", changed);
      signal.addEventListener("abort", () => socket.off("room:writing", changed));
    }
    listen().catch(() => {}); // Without a socket it is known when something is sent.
    const timer = isSilent ? setInterval(() => void askAnew(), everyMinute) : undefined;
    return () => {
      end.abort();
      clearInterval(timer);
    };
  }, [slug, isSilent]);
  return why;
}
