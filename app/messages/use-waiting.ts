import { useCallback, useEffect, useState } from "react";
import { ask, connection } from "#app/lib/connection.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import { act } from "./house.ts";

/**
 * What of my own waits for a moderator in a room; it begins with what the page said, and is asked anew whenever the
 * house says that it is another now. `withdraw` answers whether it was taken back.
 */
export function useWaiting(slug: string, atFirst: WaitingMessage[]) {
  const [waiting, setWaiting] = useState(atFirst);

  const askAnew = useCallback(async () => {
    const answer = await ask<WaitingMessage[]>("messages:waiting", { slug });
    if (answer.ok) setWaiting(answer.value);
  }, [slug]);

  useEffect(() => {
    const end = new AbortController();
    const changed = (packet: { slug: string }) => {
      if (packet.slug === slug) askAnew().catch(() => {}); // What is on the screen stays.
    };
    async function listen(): Promise<void> {
      const socket = await connection();
      if (end.signal.aborted) return;
      socket.on("waiting:changed", changed);
      end.signal.addEventListener("abort", () => socket.off("waiting:changed", changed));
    }
    listen().catch(() => {}); // Without a socket the next page says it.
    return () => end.abort();
  }, [slug, askAnew]);

  const onWaits = useCallback((message: WaitingMessage) => {
    const { clientId } = message;
    setWaiting((before) => [...before.filter((one) => one.clientId !== clientId), message]);
  }, []);

  const withdraw = useCallback(
    async ({ clientId }: WaitingMessage): Promise<boolean> => {
      const answer = await act<unknown>("withdraw", slug, { clientId }).catch(() => null);
      if (answer?.ok) setWaiting((before) => before.filter((one) => one.clientId !== clientId));
      return answer?.ok ?? false;
    },
    [slug],
  );
  return { waiting, onWaits, withdraw };
}
