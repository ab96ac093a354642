import { useFetcher } from "@remix-run/react";
import { useEffect, useMemo, useRef } from "react";
import { connection } from "#app/lib/connection.ts";
import type { BlockedPerson } from "#server/accounts/block-contract.ts";

/** Whom the reader has blocked: as the page knew it, and as it is once another tab changed it. */
export function useBlocked(first: string[]): string[] {
  const { load, data } = useFetcher<{ blocked: BlockedPerson[] }>();
  const ask = useRef(load);
  ask.current = load;

  useEffect(() => {
    const end = new AbortController();
    const again = () => ask.current("/me/blocked");
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("blocks:changed", again);
      end.signal.addEventListener("abort", () => socket.off("blocks:changed", again));
    }
    listen().catch(() => {}); // Without a socket the next page knows it.
    return () => end.abort();
  }, []);

  return useMemo(() => data?.blocked?.map(({ id }) => id) ?? first, [data, first]);
}
