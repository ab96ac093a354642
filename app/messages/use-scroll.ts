import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { findAnchor, lastInView, restore, type Anchor } from "./scroll-anchor.ts";

/** This near to the end, in pixels, the room follows what arrives. */
const nearEnd = 100;

/** Scrolling itself draws nothing anew; what was seen is told this often, in milliseconds. */
const tellEvery = 200;

/** So much of what was read before stays in view above the unread line, in pixels. */
const glimpse = 48;

const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** Where the reader is to be brought: to a message, or to the end. */
export type Target = { seq: number } | "end" | null;

interface Shown {
  /** Everything that stands in the list; another value is another list. */
  rows: unknown;
  /** The list reaches to the newest message, so that its end is the room's end. */
  isFollowing: boolean;
  /** Where the room opens; `null` is the unread line, or else the end. */
  opensAt: number | null;
  /** Is kept true as long as the reader stands at the room's end. */
  atEnd: { current: boolean };
}

/**
 * Keeps the reader's place: opens where they left, follows the end only for whoever is there, and
 * holds still when something is put in or taken out above or below.
 */
export function useScroll({ rows, isFollowing, opensAt, atEnd }: Shown) {
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(isFollowing);
  following.current = isFollowing;
  const anchor = useRef<Anchor | null>(null);
  const target = useRef<Target>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  /** The lowest message that was wholly in view, the highest number so far. */
  const [seenSeq, setSeenSeq] = useState(0);
  const lowest = useRef(0);
  const telling = useRef<ReturnType<typeof setTimeout>>();

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    atEnd.current = following.current && below <= nearEnd;
    anchor.current = atEnd.current ? null : findAnchor(element);
    setAtEnd(atEnd.current);
    lowest.current = Math.max(lowest.current, lastInView(element));
    telling.current ??= setTimeout(() => {
      telling.current = undefined;
      setSeenSeq(lowest.current);
    }, tellEvery);
  }, [atEnd]);
  useEffect(() => () => clearTimeout(telling.current), []);

  /** Brings the reader somewhere as soon as it is there. */
  const goTo = useCallback((where: Target) => {
    target.current = where;
    reach();
  }, []);

  function reach(): boolean {
    const element = scroller.current;
    const where = target.current;
    if (!element || where === null) return false;
    if (where === "end") {
      if (!following.current) return false;
      element.scrollTop = element.scrollHeight;
    } else {
      const row = element.querySelector<HTMLElement>(`#message-${where.seq}`);
      if (!row) return false;
      element.scrollTop = row.offsetTop - element.offsetTop - element.clientHeight / 3;
      row.focus({ preventScroll: true });
      row.dataset.found = "true";
      setTimeout(() => delete row.dataset.found, 2500);
    }
    target.current = null;
    return true;
  }

  useBrowserLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (opensAt !== null) goTo({ seq: opensAt });
    else {
      const line = element.querySelector<HTMLElement>("[data-unread-line]");
      // Not scrollIntoView: that would scroll the page around the room too.
      element.scrollTop = line
        ? line.offsetTop - element.offsetTop - glimpse
        : element.scrollHeight;
    }
    look();
  }, [opensAt, goTo, look]);

  useBrowserLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (!reach()) {
      if (atEnd.current && isFollowing) element.scrollTop = element.scrollHeight;
      else if (anchor.current) restore(element, anchor.current);
    }
    look();
  }, [rows, isFollowing, look, atEnd]);

  // The keyboard of a phone, or a growing composer, makes the room smaller, and some words come a moment after
  // what they belong to: stay at the end then.
  const sizes = useRef<ResizeObserver>();
  useEffect(() => {
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const element = scroller.current;
      if (element && atEnd.current) element.scrollTop = element.scrollHeight;
    });
    sizes.current = observer;
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [atEnd]);
  useEffect(() => {
    for (const part of scroller.current?.children ?? []) sizes.current?.observe(part);
  }, [rows]);

  return { scroller, onScroll: look, goTo, isAtEnd, seenSeq };
}
