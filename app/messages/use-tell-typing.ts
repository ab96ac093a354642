import { useCallback, useRef } from "react";
import { connection } from "#app/lib/connection.ts";

/** Others believe it for 5 seconds: told again this often, in milliseconds. */
const tellEvery = 3000;

/** Tells the open room that one is writing; nothing at all for whoever turned that off. */
export function useTellTyping(slug: string, isShown: boolean): () => void {
  const told = useRef(-tellEvery);
  return useCallback(() => {
    if (!isShown || performance.now() - told.current < tellEvery) return;
    told.current = performance.now();
    connection().then(
      (socket) => socket.connected && socket.emit("typing:tell", { slug }, () => {}),
      () => {},
    );
  }, [slug, isShown]);
}
