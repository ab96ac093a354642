import { useEffect, useRef, useState, type MouseEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import styles from "./room.module.css";

/** More is fetched when the reader comes this near to the end of what is there, in pixels. */
const ahead = 400;

interface Props {
  direction: "older" | "newer";
  /** The message at that end: the next page begins there. */
  seq: number;
  onRead: () => Promise<void>;
}

/** The next page: on coming near, on pressing it, and as a plain link where there is no script. */
export function FurtherLink({ direction, seq, onRead }: Props) {
  const t = useT();
  const link = useRef<HTMLAnchorElement>(null);
  const [state, setState] = useState<"idle" | "busy" | "again">("idle");
  const run = useRef<() => void>(() => {});
  run.current = () => {
    if (state === "busy") return;
    setState("busy");
    onRead().then(
      () => setState("idle"),
      () => setState("again"),
    );
  };

  const isIdle = state === "idle";
  useEffect(() => {
    const element = link.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const root = element.closest("[data-scroller]");
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && run.current(), {
      root,
      rootMargin: `${ahead}px 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
    // A new page moves the link out of view; observing anew notices if it did not.
  }, [seq, isIdle]);

  function press(event: MouseEvent): void {
    event.preventDefault();
    run.current();
  }

  const query = direction === "older" ? "before" : "after";
  const suffix = { idle: "", busy: "-busy", again: "-again" } as const;
  return (
    <p className={styles.further}>
      <a ref={link} href={`?${query}=${seq}`} onClick={press} aria-busy={state === "busy"}>
        {t(`messages.${direction}${suffix[state]}`)}
      </a>
    </p>
  );
}
