import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { connection } from "#app/lib/connection.ts";

/** What is new loads within so many milliseconds, each page at its own moment. */
const calm = 2000;

/**
 * Keeps a group's page as it is now. What was taken back goes off the screen at once: its ids are
 * the answer. What is new is asked for, a little later.
 */
export function useShared(slug: string): Set<string> {
  const [gone, setGone] = useState<Set<string>>(new Set());
  const { revalidate } = useRevalidator();
  const load = useRef(revalidate);
  load.current = revalidate;

  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        // Shared anew it is there again: what the house says now holds.
        setGone(new Set());
        load.current();
      }, calm * Math.random());
    };
    const shared = (packet: { slug: string }) => packet.slug === slug && soon();
    const unshared = (packet: { slug: string; id: string }) => {
      if (packet.slug !== slug) return;
      setGone((before) => new Set(before).add(packet.id));
      load.current();
    };
    // Whatever happened before this page could hear it, and while it could not.
    const connected = () => load.current();
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("check-in:shared", shared).on("check-in:unshared", unshared);
      socket.on("connect", connected);
      end.signal.addEventListener("abort", () => {
        socket.off("check-in:shared", shared).off("check-in:unshared", unshared);
        socket.off("connect", connected);
      });
    }
    listen().catch(() => {}); // Without a socket the next page knows it.
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [slug]);
  return gone;
}
