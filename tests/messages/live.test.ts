import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { follow, type Listener } from "#app/messages/live.ts";
import type { MessagePage } from "#server/messages/contract.ts";

/** A house that refuses for as long as it is told to, at its door or at the room's. */
const http = createServer();
const house = new Server(http);
const refusing = { handshakes: 0, rooms: 0 };
const page: MessagePage = { messages: [], more: false, lastSeq: 0, lastChange: 0, changed: [] };

beforeAll(async () => {
  house.use((_socket, next) => {
    next(refusing.handshakes-- > 0 ? new Error("unavailable") : undefined);
  });
  house.on("connection", (socket) => {
    socket.on("room:open", (_input, answer) =>
      answer(
        refusing.rooms-- > 0 ? { ok: false, reason: "unavailable" } : { ok: true, value: page },
      ),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  vi.stubGlobal("location", { protocol: "http:", hostname: "127.0.0.1", host, port });
  vi.stubGlobal("document", Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal("window", new EventTarget());
  // The shortest of the waits that are spread by chance.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterAll(async () => {
  const { connection } = await import("#app/lib/connection.ts");
  (await connection()).disconnect();
  await house.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
beforeEach(() => Object.assign(refusing, { handshakes: 0, rooms: 0 }));

/** Follows a room until it is heard live. */
async function hearsLive(): Promise<void> {
  await new Promise<void>((resolve) => {
    const nothing = () => {};
    const listener: Listener = {
      missing: () => ({ after: 0, changesAfter: 0, from: 0 }),
      newer: nothing,
      outdated: async () => {},
      arrived: nothing,
      changed: nothing,
      typing: nothing,
      closed: nothing,
      hearing(how) {
        if (how !== "live") return;
        stop();
        resolve();
      },
    };
    const { stop } = follow("room", listener);
  });
}

test("a house that refused at the door, its database being away, is knocked at again", async () => {
  refusing.handshakes = 1;
  await hearsLive();
  expect(refusing.handshakes).toBeLessThan(0);
});

test("a room that could not be opened is tried again on the same connection", async () => {
  refusing.rooms = 1;
  await hearsLive();
  expect(refusing.rooms).toBeLessThan(0);
});
