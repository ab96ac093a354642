import { useEffect } from "react";

/**
 * Hands in what somebody practised while there was no connection. What does it is fetched only where
 * something waits, for the first page of every day is to be light.
 */
export function useSendPractised(accountId: string): void {
  useEffect(() => {
    const end = new AbortController();
    const send = async () => {
      if (!waits()) return;
      const { sendUnsent } = await import("../player/send-unsent.ts");
      const stop = sendUnsent(accountId);
      if (end.signal.aborted) stop();
      else end.signal.addEventListener("abort", stop);
    };
    void send();
    addEventListener("online", () => void send(), { signal: end.signal });
    return () => end.abort();
  }, [accountId]);
}

function waits(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith("evenkeel:practice:"));
  } catch {
    return false;
  }
}
