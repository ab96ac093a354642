import { useCallback, useRef } from "react";
import { ask } from "#app/lib/connection.ts";

/** Others believe it for 5 seconds: told again this often, in milliseconds. */
const tellEvery = 3000;
/** As long as it does not go through, tried this often, in milliseconds. */
const tryEvery = 500;

/** Tells the open room that one is writing; nothing at all for whoever turned that off. */
export function useTellTyping(slug: string, isShown: boolean): () => void {
  const told = useRef(-tellEvery);
  return useCallback(() => {
    if (!isShown || performance.now() - told.current < tellEvery) return;
    told.current = performance.now();
    ask("typing:tell", { slug }).then(
      ({ ok }) => ok || tellSoon(),
      // Not connected: whoever writes on will be seen to.
      () => tellSoon(),
    );
    function tellSoon(): void {
      told.current = performance.now() - tellEvery + tryEvery;
    }
  }, [slug, isShown]);
}
