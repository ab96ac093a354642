import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** This near to the end, in pixels, the room follows what arrives. */
const nearEnd = 100;

/** So much of what was read before stays in view above the unread line, in pixels. */
const glimpse = 48;

const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

interface Shown {
  /** The first message's number; when it falls, older ones were put above. */
  first: number | undefined;
  /** How many rows stand at the end, own unsent ones included. */
  count: number;
  /** Rises with each thing that its reader wrote: then the room goes to the end. */
  written: number;
}

/**
 * Keeps the reader's place: opens at the unread line, follows the end only for whoever is there,
 * and holds still when older messages are put above.
 */
export function useScroll({ first, count, written }: Shown) {
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const fromEnd = useRef(0);
  const before = useRef<Shown>({ first, count, written });
  const [unseen, setUnseen] = useState(0);

  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    isAtEnd.current = true;
    setUnseen(0);
  }, []);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    fromEnd.current = element.scrollHeight - element.scrollTop;
    isAtEnd.current = fromEnd.current - element.clientHeight <= nearEnd;
    if (isAtEnd.current) setUnseen(0);
  }, []);

  useBrowserLayoutEffect(() => {
    const element = scroller.current;
    const line = element?.querySelector<HTMLElement>("[data-unread-line]");
    // Not scrollIntoView: that would scroll the page around the room too.
    if (element && line) element.scrollTop = line.offsetTop - element.offsetTop - glimpse;
    else toEnd();
    onScroll();
  }, [toEnd, onScroll]);

  useBrowserLayoutEffect(() => {
    const was = before.current;
    before.current = { first, count, written };
    const element = scroller.current;
    if (!element) return;
    const isOlder = first !== undefined && was.first !== undefined && first < was.first;
    if (isOlder) element.scrollTop = element.scrollHeight - fromEnd.current;
    else if (written > was.written || (isAtEnd.current && count !== was.count)) toEnd();
    else if (count > was.count) setUnseen((unseenSoFar) => unseenSoFar + count - was.count);
    fromEnd.current = element.scrollHeight - element.scrollTop;
  }, [first, count, written, toEnd]);

  // The keyboard of a phone, or a growing composer, makes the room smaller: stay at the end then.
  useEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { scroller, onScroll, toEnd, unseen };
}
