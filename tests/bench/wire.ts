import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";

/** One WebSocket, as thin as can be. */
export interface Wire {
  send(text: string): void;
  /** Cuts the connection without a word. */
  cut(): void;
  /** Whether anything was cut, by whomever. */
  readonly closed: boolean;
}

interface Ends {
  /** A text frame, in a buffer that holds only until this returns. */
  onText: (frame: Buffer) => void;
  onClose: () => void;
}

/** Read by one socket at a time, each within its own callback. */
const shared = Buffer.allocUnsafe(256 * 1024);
const opcodes = { text: 1, close: 8 };

/**
 * Opens a WebSocket on bare TCP. What the load generator spends on a library's events and strings
 * would otherwise be measured as the server's slowness, and hide how the servers differ.
 */
export function openWire(
  port: number,
  path: string,
  headers: Record<string, string>,
  { onText, onClose }: Ends,
): Wire {
  let rest: Buffer | undefined;
  let upgraded = false;
  let closed = false;
  const socket: Socket = connect({
    port,
    host: "127.0.0.1",
    noDelay: true,
    onread: { buffer: shared, callback: (length) => read(shared.subarray(0, length)) },
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    closed = true;
    onClose();
  });
  const lines = Object.entries({
    Host: `127.0.0.1:${port}`,
    Upgrade: "websocket",
    Connection: "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);

  function read(chunk: Buffer): true {
    let data = rest ? Buffer.concat([rest, chunk]) : chunk;
    if (!upgraded) {
      const end = data.indexOf("\r\n\r\n");
      upgraded = end >= 0;
      if (upgraded) data = data.subarray(end + 4);
    }
    const read = upgraded ? readFrames(data, onText, () => socket.destroy()) : 0;
    rest = read < data.length ? Buffer.from(data.subarray(read)) : undefined;
    return true;
  }

  return {
    send: (text) => void (closed || socket.write(masked(text))),
    cut: () => void socket.destroy(),
    get closed() {
      return closed;
    },
  };
}

/** Hands on all whole frames; answers with how many bytes they took. */
function readFrames(data: Buffer, onText: Ends["onText"], onEnd: () => void): number {
  let at = 0;
  while (at + 2 <= data.length) {
    const opcode = data[at]! & 15;
    let length = data[at + 1]!;
    let start = at + 2;
    if (length === 126) {
      if (start + 2 > data.length) break;
      length = data.readUInt16BE(start);
      start += 2;
    } else if (length === 127) {
      if (start + 8 > data.length) break;
      length = Number(data.readBigUInt64BE(start));
      start += 8;
    }
    if (start + length > data.length) break;
    if (opcode === opcodes.text) onText(data.subarray(start, start + length));
    if (opcode === opcodes.close) onEnd();
    at = start + length;
  }
  return at;
}

/** A client's frame has to be masked; zeros are a mask too. */
function masked(text: string): Buffer {
  const body = Buffer.from(text);
  const isShort = body.length < 126;
  const head = Buffer.alloc(isShort ? 6 : 8);
  head[0] = 0x81;
  head[1] = 0x80 | (isShort ? body.length : 126);
  if (!isShort) head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}
