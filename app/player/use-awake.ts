import { useEffect } from "react";

/** Keeps the screen on while somebody is led, where the browser can; asks again when the tab comes back. */
export function useAwake(isLed: boolean): void {
  useEffect(() => {
    if (!isLed || !("wakeLock" in navigator)) return;
    const end = new AbortController();
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (end.signal.aborted) await lock.release();
      } catch {
        // Saving power, or not allowed: it leads all the same.
      }
    };
    void ask();
    document.addEventListener("visibilitychange", () => void ask(), { signal: end.signal });
    return () => {
      end.abort();
      void lock?.release();
    };
  }, [isLed]);
}
