import { useEffect, useState } from "react";
import { heartbeatEvent, heartOf, withBeat, type Heart, type Heartbeat } from "./heart.ts";

/** The heart of whoever wears a sensor, live; `null` without one. Nothing of it leaves the device. */
export function useHeart(): Heart | null {
  const [intervals, setIntervals] = useState<number[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<Heartbeat | null>;
      if (detail) setIntervals((before) => withBeat(before, detail));
    };
    addEventListener(heartbeatEvent, hear, { signal: end.signal });
    return () => end.abort();
  }, []);
  return heartOf(intervals);
}
