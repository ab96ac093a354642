import { useCallback } from "react";

const politeId = "announcer";

/** Where what happens is told to screen readers; one for the whole page. */
export function Announcers() {
  return <div id={politeId} className="visually-hidden" role="status" aria-live="polite" />;
}

/** Tells screen readers one sentence, when they are done with what they are saying. */
export function useAnnounce(): (sentence: string) => void {
  return useCallback((sentence) => {
    const announcer = document.getElementById(politeId);
    if (announcer) announcer.textContent = sentence;
  }, []);
}
