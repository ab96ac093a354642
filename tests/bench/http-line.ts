import { once } from "node:events";
import { connect } from "node:net";

/** One kept connection, over which one request goes at a time. */
export interface Line {
  /** Posts a form; resolves with all that came back. */
  post(path: string, cookie: string, form: string): Promise<string>;
  cut(): void;
}

/** At the level of the wire: a client that costs as much as the server would measure itself. */
export async function openLine(port: number): Promise<Line> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  await once(socket, "connect");
  let got = "";
  let done: ((text: string) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  socket.setEncoding("latin1").on("data", (text: string) => {
    got += text;
    if (isWhole(got)) done?.(got);
  });
  socket.on("close", () => failed?.(new Error(`The connection was cut after: ${got}`)));
  return {
    post(path, cookie, form) {
      got = "";
      return new Promise((resolve, reject) => {
        [done, failed] = [resolve, reject];
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\n` +
            `Accept: application/json\r\nCookie: ${cookie}\r\n` +
            `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
        );
      });
    },
    cut: () => void socket.destroy(),
  };
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1];
  return length ? answer.length >= head + 4 + Number(length) : answer.endsWith("\r\n0\r\n\r\n");
}
