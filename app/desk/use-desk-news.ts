import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { connection } from "#app/lib/connection.ts";

/** News within so many milliseconds are fetched together, and not by all moderators at once. */
const calm = 400;
/** What is late shows without any news, so often in milliseconds. */
const everyMinute = 60_000;

/**
 * Keeps a desk as it is now. Answers since when there is no connection (ISO 8601), or `null`: what stands on the
 * desk is then as old as that.
 */
export function useDeskNews(): string | null {
  const { revalidate } = useRevalidator();
  const load = useRef(revalidate);
  load.current = revalidate;
  const [staleSince, setStaleSince] = useState<string | null>(null);

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loadNow = () => {
      timer = undefined;
      if (navigator.onLine) load.current();
    };
    const soon = () => {
      timer ??= setTimeout(loadNow, calm * (0.5 + Math.random()));
    };
    const connected = () => {
      setStaleSince(null);
      soon();
    };
    const away = () => setStaleSince((since) => since ?? new Date().toISOString());
    const minutes = setInterval(() => {
      if (!document.hidden) loadNow();
    }, everyMinute);
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket
        .on("desk:changed", soon)
        .on("room:closed", soon)
        .on("connect", connected)
        .on("disconnect", away);
      end.signal.addEventListener("abort", () => {
        socket
          .off("desk:changed", soon)
          .off("room:closed", soon)
          .off("connect", connected)
          .off("disconnect", away);
      });
    }
    listen().catch(away);
    return () => {
      end.abort();
      clearTimeout(timer);
      clearInterval(minutes);
    };
  }, []);
  return staleSince;
}
