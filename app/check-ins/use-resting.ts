import { useEffect, useRef, useState } from "react";
import type { Fields } from "./unsent.ts";

/** How long arrow keys have to rest on an answer before it counts as chosen, in milliseconds. */
const rest = 1200;

/**
 * Arrow keys walk through radio buttons and choose each on the way. So what a key chose is saved once
 * the keys rest, at Space or Enter, or when the focus goes on; a tap is saved at once.
 */
export function useResting(save: (fields: Fields, isFinal: boolean) => void) {
  const act = useRef(save);
  act.current = save;
  const [resting] = useState(() => restingFor((...args) => act.current(...args)));
  useEffect(() => () => void resting.flush(false), [resting]);
  return resting;
}

function restingFor(save: (fields: Fields, isFinal: boolean) => void) {
  let byArrow = false;
  let waiting: Fields | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves what waits; `isFinal` when the person said so, or went on. */
  const flush = (isFinal: boolean) => {
    clearTimeout(timer);
    const fields = waiting;
    waiting = null;
    if (fields) save(fields, isFinal);
    return fields !== null;
  };
  return {
    flush,
    /** An answer was chosen, however. */
    chosen(fields: Fields) {
      clearTimeout(timer);
      if (!byArrow) {
        waiting = null;
        save(fields, true);
        return;
      }
      byArrow = false;
      waiting = fields;
      timer = setTimeout(() => flush(false), rest);
    },
    /** A key went down in the form; answers whether it said "this one". */
    key(key: string): boolean {
      byArrow = key.startsWith("Arrow");
      return (key === " " || key === "Enter") && flush(true);
    },
  };
}
