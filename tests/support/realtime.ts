import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll } from "vitest";
import { openSession } from "#server/accounts/session.ts";
import { allowHandshake } from "#server/http/origin.ts";
import type { Answer } from "#server/operation.ts";
import { wireSockets } from "#server/realtime/wiring.ts";
import type { Person } from "./cast.ts";

/** Something that a socket heard without asking. */
export interface Heard {
  name: string;
  packet: unknown;
}

/** A browser's connection in a test, with all that it ever heard. */
export interface Line {
  socket: Socket;
  heard: Heard[];
  sessionHash: string;
  ask<Value>(command: string, input: unknown): Promise<Answer<Value>>;
  /** Resolves when so many things of that name have been heard. */
  hears(name: string, count?: number): Promise<Heard[]>;
  /** Resolves when the connection has ended. */
  ended(): Promise<void>;
}

/** Serves sockets as the product does, for a test file: real server, real client, own port. */
export function serveSockets() {
  const http = createServer();
  const house = new Server(http, {
    allowRequest: (request, decide) => decide(null, allowHandshake(request)),
    maxHttpBufferSize: 100_000,
    perMessageDeflate: false,
  });
  const open: Socket[] = [];
  let unwire = () => {};

  beforeAll(async () => {
    unwire = wireSockets(house);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    for (const socket of open) socket.disconnect();
    unwire();
    await house.close();
  });

  const address = () => `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  /** Connects with whatever headers; does not wait for the connection. */
  function dial(headers: Record<string, string>): Socket {
    const socket = io(address(), {
      transports: ["websocket"],
      extraHeaders: { origin: address(), ...headers },
      reconnection: false,
      forceNew: true,
    });
    open.push(socket);
    return socket;
  }

  /** Signs somebody in on a device of their own and connects it. */
  async function connect(who: Person): Promise<Line> {
    const { cookie, sessionHash } = await openSession(who.account.id, "test", false);
    const socket = dial({ cookie: cookie.split(";")[0]! });
    const line = lineOf(socket, sessionHash);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("connect_error", reject);
    });
    return line;
  }

  return { address, dial, connect, house };
}

function lineOf(socket: Socket, sessionHash: string): Line {
  const heard: Heard[] = [];
  const listeners = new Set<() => void>();
  socket.onAny((name: string, packet: unknown) => {
    heard.push({ name, packet });
    for (const listener of listeners) listener();
  });
  return {
    socket,
    heard,
    sessionHash,
    ask: (command, input) => socket.timeout(5000).emitWithAck(command, input),
    hears(name, count = 1) {
      return new Promise((resolve) => {
        const look = () => {
          const found = heard.filter((one) => one.name === name);
          if (found.length < count) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      });
    },
    ended: () =>
      new Promise((resolve) => {
        if (socket.disconnected) resolve();
        else socket.once("disconnect", () => resolve());
      }),
  };
}
