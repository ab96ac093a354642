import { log } from "../log.ts";
import type { HouseNamespace } from "./socket.ts";

/** How often we look, in milliseconds. */
const interval = 500;
/** So many bytes may wait for one connection. */
const mostBytes = 1_000_000;

/** What we use of an Engine.IO connection; it holds for the pinned version. */
interface Connection {
  writeBuffer: { data?: unknown }[];
  transport: { socket?: { bufferedAmount: number; terminate(): void } };
  close(discard: boolean): void;
}

/**
 * Cuts off whoever does not read: what waits for them would fill our memory. A browser comes back by
 * itself and catches up from the database. Returns its own undo.
 */
export function watchSlowSockets(house: HouseNamespace): () => void {
  const timer = setInterval(() => {
    for (const socket of house.sockets.values()) {
      const connection = socket.conn as unknown as Connection;
      if (waitingBytes(connection) <= mostBytes) continue;
      log.info({ accountId: socket.data.caller.actor.accountId }, "a socket did not read");
      cut(connection);
    }
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

function waitingBytes({ writeBuffer, transport }: Connection): number {
  const queued = writeBuffer.reduce(
    (sum, { data }) => sum + (typeof data === "string" ? data.length : 0),
    0,
  );
  return queued + (transport.socket?.bufferedAmount ?? 0);
}

/** At once: a polite goodbye would wait behind everything else. */
function cut(connection: Connection): void {
  if (connection.transport.socket) connection.transport.socket.terminate();
  else connection.close(true);
}
