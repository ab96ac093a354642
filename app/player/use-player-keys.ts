import { useEffect } from "react";

/** Space pauses and goes on, Escape ends; keys that a focused control wants are its own. */
export function usePlayerKeys({ toggle, stop }: { toggle: () => void; stop: () => void }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Escape") stop();
      const isControl = event.target instanceof Element && event.target.closest("button, a, input");
      if (event.key !== " " || isControl) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [toggle, stop]);
}
