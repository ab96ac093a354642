import { useEffect, useRef } from "react";
import { connection } from "#app/lib/connection.ts";

/** What is new loads within so many milliseconds, each page at its own moment. */
const calm = 2000;

/** Calls `onNews` a little after something of a group's question changed, and once there is a connection. */
export function usePromptNews(slug: string, onNews: (day: string | null) => void): void {
  const told = useRef(onNews);
  told.current = onNews;

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (day: string | null) => {
      timer ??= setTimeout(() => {
        timer = undefined;
        told.current(day);
      }, calm * Math.random());
    };
    const changed = (packet: { slug: string; day: string }) => {
      if (packet.slug === slug) soon(packet.day);
    };
    // Whatever happened before this page could hear it, and while it could not.
    const connected = () => soon(null);
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("prompt:changed", changed).on("connect", connected);
      end.signal.addEventListener("abort", () => {
        socket.off("prompt:changed", changed).off("connect", connected);
      });
    }
    listen().catch(() => {}); // Without a socket the next page knows it.
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [slug]);
}
