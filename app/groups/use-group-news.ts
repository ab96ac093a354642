import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { connection } from "#app/lib/connection.ts";

/** A page that shows counts loads anew at most this often, in milliseconds. */
const calm = 3000;
/** One that was hidden this long loads anew when it is seen again, in milliseconds. */
const hiddenFor = 60_000;

/** Keeps the counts of a page as they are now: something was said, or read on another device. */
export function useGroupNews(): void {
  const { revalidate } = useRevalidator();
  const load = useRef(revalidate);
  load.current = revalidate;

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hiddenAt = 0;
    const soon = () => {
      if (document.hidden) hiddenAt ||= 1;
      else timer ??= setTimeout(loadNow, calm * Math.random());
    };
    const loadNow = () => {
      timer = undefined;
      load.current();
    };
    const seen = () => {
      if (document.hidden) hiddenAt ||= Date.now();
      else if (hiddenAt && Date.now() - hiddenAt > hiddenFor) loadNow();
      if (!document.hidden) hiddenAt = 0;
    };
    document.addEventListener("visibilitychange", seen, { signal });
    signal.addEventListener("abort", () => clearTimeout(timer));
    // Without a socket the counts are those of the last load.
    if (!savesData()) listen().catch(() => {});
    async function listen(): Promise<void> {
      const socket = await connection();
      if (signal.aborted) return;
      socket.on("group:stirred", soon).on("group:read", soon);
      // What was missed while the connection was away, or before there was one.
      socket.on("connect", soon);
      signal.addEventListener("abort", () => {
        socket.off("group:stirred", soon).off("group:read", soon).off("connect", soon);
      });
    }
    return () => end.abort();
  }, []);
}

/** Whoever pays by the byte asked for less. */
const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
