import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** How often we look who has come, in milliseconds. */
const every = 5000;

/** Looks anew who was asked and who has come, while somebody waits. */
export function useCallNews(isWaiting: boolean): void {
  const { revalidate } = useRevalidator();
  const load = useRef(revalidate);
  load.current = revalidate;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => navigator.onLine && load.current(), every);
    return () => clearInterval(timer);
  }, [isWaiting]);
}
