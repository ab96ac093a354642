/* oxlint-disable no-underscore-dangle -- these are names that ws and socket.io gave */
/** What we use of a TCP or TLS connection. */
interface Line {
  writableLength: number;
  writableCorked: number;
  destroyed: boolean;
  write(data: Buffer): boolean;
  cork(): void;
  uncork(): void;
}

/** What we use of the WebSocket below an Engine.IO transport. */
interface WebSocketBelow {
  readyState: number;
  _socket: Line | null;
  _sender: { _state: number; _queue: unknown[] };
  terminate(): void;
}

/** What we use of an Engine.IO connection; all of it holds for the pinned version (`package.json`). */
export interface Connection {
  readyState: string;
  upgrading: boolean;
  writeBuffer: unknown[];
  transport: {
    name: string;
    writable: boolean;
    perMessageDeflate: unknown;
    socket?: WebSocketBelow;
  };
  close(discard: boolean): void;
}

/** What we use of a Socket.IO client: what joins a connection with its sockets. */
export interface Client {
  conn: Connection;
  writeToEngine(packets: (string | Buffer)[] | string, options: PacketOptions): void;
}

/** How a packet is to be written. */
export interface PacketOptions {
  volatile?: boolean;
  /** The packet as a WebSocket frame, in the pieces that `ws` would write. */
  wsPreEncodedFrame?: Buffer[];
}

const webSocketIsOpen = 1;
const senderIsIdle = 0;

/**
 * Writes a whole frame straight to the connection, past all queues; only where every queue between
 * is empty, so that it can overtake nothing. Answers `false` where the ordinary way has to be taken:
 * long polling, a change of transport, compression, a closing connection, or anything still waiting.
 */
export function writeFrame(conn: Connection, frame: Buffer): boolean {
  const { transport } = conn;
  if (conn.readyState !== "open" || conn.upgrading || conn.writeBuffer.length > 0) return false;
  if (transport.name !== "websocket" || !transport.writable || transport.perMessageDeflate)
    return false;
  const below = transport.socket;
  if (below?.readyState !== webSocketIsOpen || !below._socket) return false;
  const { _sender: sender, _socket: line } = below;
  if (sender._state !== senderIsIdle || sender._queue.length > 0) return false;
  // In a bundle, what waits there is what was written just now.
  if (line.destroyed || (line.writableLength > 0 && line.writableCorked === 0)) return false;
  line.write(frame);
  return true;
}

/**
 * Lets everything that is written to a connection from now on go out together, once it is released.
 * Where something waits already, nothing is changed: what comes now has to wait, and be counted.
 */
export function bundle({ transport }: Connection): () => void {
  const line = transport.socket?._socket;
  if (!line || line.writableLength > 0) return () => {};
  line.cork();
  return () => line.uncork();
}

/** Bytes that wait in the process for a connection to take them, as far as Node knows. */
export function unsentBytes({ transport }: Connection): number {
  return transport.socket?._socket?.writableLength ?? 0;
}

/** Ends a connection at once, whatever still waits for it; the browser will come back by itself. */
export function cut(conn: Connection): void {
  if (conn.transport.socket) conn.transport.socket.terminate();
  else conn.close(true);
}
