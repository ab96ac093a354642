import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { connection } from "#app/lib/connection.ts";

/** Loads a page anew when a moderator has told its reader something. */
export function useNoticeNews(): void {
  const { revalidate } = useRevalidator();
  const load = useRef(revalidate);
  load.current = revalidate;

  useEffect(() => {
    const end = new AbortController();
    const told = () => load.current();
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("notice:written", told);
      end.signal.addEventListener("abort", () => socket.off("notice:written", told));
    }
    listen().catch(() => {}); // Without a socket the next page knows it.
    return () => end.abort();
  }, []);
}
