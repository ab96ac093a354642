import { createServer, request, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** What came back over the wire. */
export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Outgoing {
  headers?: Record<string, string>;
  /** Sent piece by piece; without a `content-length` in chunks. */
  body?: Buffer[];
}

/** Serves an application on a free port for a test file, and speaks to it as no browser would. */
export function serve(app: RequestListener) {
  const server = createServer(app);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = () => (server.address() as AddressInfo).port;
  return {
    address: () => `http://127.0.0.1:${port()}`,
    send: (method: string, path: string, outgoing: Outgoing = {}) =>
      send(port(), method, path, outgoing),
    sendBytes: (bytes: string) => sendBytes(port(), bytes),
  };
}

/** Node's own client: unlike `fetch` it sends whatever path and headers it is told to. */
function send(
  port: number,
  method: string,
  path: string,
  { headers = {}, body = [] }: Outgoing,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, method, path, headers }, (incoming) => {
      let text = "";
      incoming.on("error", reject);
      incoming.on("data", (chunk) => (text += String(chunk)));
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
      );
    });
    outgoing.on("error", reject);
    for (const chunk of body) outgoing.write(chunk);
    outgoing.end();
  });
}

/** Sends bytes as they are, waits until the other side closes, and answers with all that it said. */
function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => (told += String(chunk)));
    socket.on("error", reject);
    socket.on("close", () => resolve(told));
  });
}
