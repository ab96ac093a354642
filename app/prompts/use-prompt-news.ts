import { useEffect, useRef } from "react";
import { connection } from "#app/lib/connection.ts";

/** What is new loads within so many milliseconds, each page at its own moment. */
const calm = 1000;

/**
 * Calls `onNews` with its day a little after something of a group's question changed, and with `null`
 * when there is a connection (again): then anything may have changed.
 */
export function usePromptNews(slug: string, onNews: (day: string | null) => void): void {
  const told = useRef(onNews);
  told.current = onNews;

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const news = new Set<string | null>();
    const soon = (day: string | null) => {
      news.add(day);
      timer ??= setTimeout(() => {
        timer = undefined;
        const days = [...news];
        news.clear();
        for (const one of days) told.current(one);
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
