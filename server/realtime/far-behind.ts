import { unsentBytes, type Connection } from "./connection.ts";

/** Most bytes that may wait for one connection that does not read. */
const mostBytes = 4_000_000;
/** Most packets that may wait for it. */
const mostPackets = 1000;

const waiting = new WeakMap<Connection, number>();

/**
 * Counts a packet that has to wait, and tells whether the connection is too far behind to be waited
 * for. Whoever is cut comes back and catches up from the database, which costs us no memory.
 */
export function fallsTooFarBehind(conn: Connection, bytes: number): boolean {
  // With nothing queued above it, what TCP has not taken is all that waits.
  const before = conn.writeBuffer.length === 0 ? unsentBytes(conn) : (waiting.get(conn) ?? 0);
  const now = before + bytes;
  waiting.set(conn, now);
  return (before > 0 && now > mostBytes) || conn.writeBuffer.length > mostPackets;
}
