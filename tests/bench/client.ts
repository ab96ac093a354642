import { WebSocket } from "ws";

/**
 * A member's connection, at the level of the wire: what the load generator spends on decoding would
 * otherwise be measured as the server's slowness. Speaks Engine.IO 4 and Socket.IO 5 over WebSocket.
 */
export interface Client {
  /** Asks something; resolves with the raw acknowledgement. */
  ask(command: string, input: unknown): Promise<string>;
  close(): void;
}

/** Connects one client; `onPacket` gets the text of each event that comes without being asked for. */
export async function connectClient(
  port: number,
  cookie: string,
  onPacket: (text: string) => void,
): Promise<Client> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
    headers: { cookie, origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}` },
    perMessageDeflate: false,
  });
  const waiting = new Map<number, (text: string) => void>();
  let id = 0;
  await new Promise<void>((resolve, reject) => {
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("closed")));
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith("42")) onPacket(text);
      else if (text.startsWith("43")) acknowledge(text);
      else if (text === "2") socket.send("3");
      else if (text.startsWith("0")) socket.send("40");
      else if (text.startsWith("40")) resolve();
      else if (text.startsWith("44")) reject(new Error(text));
    });
  });

  function acknowledge(text: string): void {
    const start = text.indexOf("[");
    const asked = Number(text.slice(2, start));
    waiting.get(asked)?.(text.slice(start));
    waiting.delete(asked);
  }

  return {
    ask(command, input) {
      id += 1;
      const asked = id;
      return new Promise((resolve) => {
        waiting.set(asked, resolve);
        socket.send(`42${asked}${JSON.stringify([command, input])}`);
      });
    },
    close: () => socket.terminate(),
  };
}
