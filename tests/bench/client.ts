import { openWire } from "./wire.ts";

/** A member's connection: Engine.IO 4 and Socket.IO 5 over WebSocket, at the level of the wire. */
export interface Client {
  /** Asks something; resolves with the raw acknowledgement, or with nothing when the line is cut. */
  ask(command: string, input: unknown): Promise<string>;
  cut(): void;
}

/** What to do with an event that nobody asked for; the buffer holds only until this returns. */
export type OnEvent = (frame: Buffer) => void;

const codes = { open: 48, ping: 50, message: 52 };
const kinds = { connect: 48, event: 50, acknowledgement: 51, refusal: 52 };

/**
 * Connects one client.
 * @throws when it is refused, or cut before it was let in.
 */
export function connectClient(port: number, cookie: string, onEvent: OnEvent): Promise<Client> {
  const waiting = new Map<number, (text: string) => void>();
  let id = 0;
  return new Promise((resolve, reject) => {
    const headers = { Cookie: cookie, Origin: `http://127.0.0.1:${port}` };
    const path = "/socket.io/?EIO=4&transport=websocket";
    const wire = openWire(port, path, headers, { onText, onClose });

    function onText(frame: Buffer): void {
      if (frame[0] === codes.message && frame[1] === kinds.event) onEvent(frame);
      else if (frame[0] === codes.message && frame[1] === kinds.acknowledgement) acknowledge(frame);
      else if (frame[0] === codes.ping) wire.send("3");
      else if (frame[0] === codes.open) wire.send("40");
      else if (frame[1] === kinds.connect) resolve({ ask, cut: wire.cut });
      else if (frame[1] === kinds.refusal) reject(new Error(frame.toString()));
    }
    function onClose(): void {
      reject(new Error("The connection was cut."));
      for (const settle of waiting.values()) settle("");
      waiting.clear();
    }
    function ask(command: string, input: unknown): Promise<string> {
      id += 1;
      const asked = id;
      return new Promise((settle) => {
        if (wire.closed) return settle("");
        waiting.set(asked, settle);
        wire.send(`42${asked}${JSON.stringify([command, input])}`);
      });
    }
  });

  function acknowledge(frame: Buffer): void {
    const start = frame.indexOf(91);
    const asked = Number(frame.toString("latin1", 2, start));
    waiting.get(asked)?.(frame.toString("utf8", start));
    waiting.delete(asked);
  }
}

/** Connects many, a few at a time; in the order of their cookies. */
export async function connectClients(
  port: number,
  cookies: string[],
  onEvent: (member: number) => OnEvent,
  atOnce = 50,
): Promise<Client[]> {
  const clients: Client[] = [];
  for (let from = 0; from < cookies.length; from += atOnce) {
    const some = cookies.slice(from, from + atOnce);
    const made = some.map((cookie, at) => connectClient(port, cookie, onEvent(from + at)));
    clients.push(...(await Promise.all(made)));
  }
  return clients;
}
