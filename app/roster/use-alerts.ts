import { useEffect, useRef, useState } from "react";
import { connection } from "#app/lib/connection.ts";
import type { Alerts, AlertView } from "#server/roster/alerts/alert-contract.ts";

/** News within so many milliseconds are fetched together. */
const calm = 250;
/** Also without any news we look so often, in milliseconds: a packet may be lost. */
const everyMinute = 60_000;

/**
 * Who waits for me now, on whatever page I am. Whoever looks after nothing is asked for once, and no connection is
 * made for them.
 */
export function useAlerts(): AlertView[] {
  const [alerts, setAlerts] = useState<AlertView[]>([]);
  const seen = useRef(new Set<string>());

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let minutes: ReturnType<typeof setInterval> | undefined;

    async function load(): Promise<void> {
      timer = undefined;
      const response = await fetch("/alerts.json", { signal });
      if (!response.ok) return;
      const found = (await response.json()) as Alerts;
      setAlerts(found.alerts);
      for (const { caseId, isMine } of found.alerts) void tellSeen(`${caseId} ${isMine}`, caseId);
      if (found.mayCome && minutes === undefined) await listen();
    }
    /** Without a connection it is known with the next minute, or the next page. */
    const loadNow = () => void load().catch(() => {});
    const soon = () => {
      timer ??= setTimeout(loadNow, calm);
    };
    async function tellSeen(key: string, id: string): Promise<void> {
      if (document.hidden || seen.current.has(key)) return;
      seen.current.add(key);
      const body = new URLSearchParams({ id });
      await fetch("/alerts.json", { method: "POST", body, signal }).catch(() => {});
    }
    async function listen(): Promise<void> {
      minutes = setInterval(() => document.hidden || loadNow(), everyMinute);
      const socket = await connection();
      if (signal.aborted) return;
      socket.on("alert:raised", soon).on("desk:changed", soon).on("connect", soon);
      signal.addEventListener("abort", () => {
        socket.off("alert:raised", soon).off("desk:changed", soon).off("connect", soon);
      });
    }
    loadNow();
    document.addEventListener("visibilitychange", soon, { signal });
    return () => {
      end.abort();
      clearTimeout(timer);
      clearInterval(minutes);
    };
  }, []);
  return alerts;
}
