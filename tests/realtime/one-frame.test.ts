import { once } from "node:events";
import { createServer } from "node:http";
import { connect as connectTcp, type AddressInfo } from "node:net";
import { Server, type Socket as ServerSocket } from "socket.io";
import { io as dial, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { useOneFrame } from "#server/realtime/one-frame.ts";

const http = createServer();
const house = new Server(http, { perMessageDeflate: false, serveClient: false });
const open: Socket[] = [];
let undo = () => {};

beforeAll(async () => {
  undo = useOneFrame(house as never);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(async () => {
  await house.close();
  undo();
});
const port = () => (http.address() as AddressInfo).port;

interface Member {
  client: Socket;
  server: ServerSocket;
  heard: string[];
  /** Resolves when this was heard. */
  hears(what: string): Promise<void>;
}

/** Somebody in a room (or in none), over one of the transports. */
async function member(room: string | null, transports = ["websocket"]): Promise<Member> {
  const arrived = once(house, "connection") as Promise<[ServerSocket]>;
  const client = dial(`http://127.0.0.1:${port()}`, {
    transports,
    forceNew: true,
    reconnection: false,
  });
  open.push(client);
  const heard: string[] = [];
  const listeners = new Set<() => void>();
  client.onAny((_name: string, what: string) => {
    heard.push(what);
    for (const look of listeners) look();
  });
  const [server] = await arrived;
  if (room) await server.join(room);
  const hears = (what: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (heard.includes(what)) resolve();
      };
      listeners.add(look);
      look();
    });
  return { client, server, heard, hears };
}

async function members(count: number, room: string, transports?: string[]): Promise<Member[]> {
  const all: Member[] = [];
  for (let step = 0; step < count; step++) all.push(await member(room, transports));
  return all;
}

describe("a broadcast in one frame", () => {
  test("is heard by everybody in the room, over every transport, in the order of all that is said", async () => {
    const all = [
      ...(await members(140, "circle")),
      ...(await members(3, "circle", ["polling"])),
      ...(await members(3, "circle", ["polling", "websocket"])),
    ];
    const right = all.map((): string[] => []);
    const toAll = (what: string) => {
      house.to("circle").emit("said", what);
      for (const list of right) list.push(what);
    };
    for (let step = 0; step < 30; step++) {
      toAll(`to all ${step}`);
      for (const at of [0, 70, 139, 141, 145]) {
        all[at]!.server.emit("aside", `aside ${step}`);
        right[at]!.push(`aside ${step}`);
      }
      toAll(`to all again ${step}`);
      if (step % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    toAll("the end");
    await Promise.all(all.map((one) => one.hears("the end")));
    expect(all.map(({ heard }) => heard)).toEqual(right);
  });

  test("carries every script and emoji as it was written", async () => {
    const [one] = await members(1, "letters");
    const text = `${"señal 日本 🕯️ ".repeat(9000)}fin`;
    house.to("letters").emit("said", text);
    await one!.hears(text);
  });

  test("is not heard by those who are elsewhere, who left, or who came later", async () => {
    const all = await members(150, "circle-2");
    const elsewhere = await member("other");
    const nowhere = await member(null);
    house.to("circle-2").emit("said", "first");
    const leaver = all.at(-1)!;
    await leaver.server.leave("circle-2");
    const late = await member("circle-2");
    house.to("circle-2").except("other").emit("said", "second");
    for (const one of [leaver, elsewhere, nowhere]) one.server.emit("said", "that was all");
    await Promise.all([late, ...all.slice(0, -1)].map((one) => one.hears("second")));
    await Promise.all([leaver, elsewhere, nowhere].map((one) => one.hears("that was all")));
    expect(late.heard).toEqual(["second"]);
    for (const one of [leaver, elsewhere, nowhere]) expect(one.heard).toEqual(["that was all"]);
    expect(all[0]!.heard).toEqual(["first", "second"]);
  });

  test("reaches everybody before they are sent away", async () => {
    const all = await members(100, "parting");
    const ended = all.map(
      ({ client }) => new Promise((resolve) => client.once("disconnect", resolve)),
    );
    house.to("parting").emit("said", "goodbye");
    house.in("parting").disconnectSockets();
    await Promise.all(ended);
    for (const { heard } of all) expect(heard).toEqual(["goodbye"]);
  });

  test("that asks for answers gets them from everybody", async () => {
    const all = await members(80, "asked");
    for (const { client } of all)
      client.on("question", (_what: string, answer: (value: number) => void) => answer(1));
    const answers = (await house
      .timeout(5000)
      .to("asked")
      .emitWithAck("question", "?")) as number[];
    expect(answers).toHaveLength(80);
  });
});

describe("a connection that does not read", () => {
  test("is cut before it fills the memory, and nobody else notices", async () => {
    const [reader] = await members(1, "flooded");
    const arrived = once(house, "connection") as Promise<[ServerSocket]>;
    const lazy = connectTcp(port(), "127.0.0.1");
    lazy.write(
      [
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
        "Host: localhost",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "\r\n",
      ].join("\r\n"),
    );
    await once(lazy, "data");
    // "40", masked with zeros: let me in.
    lazy.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]));
    const [socket] = await arrived;
    await socket.join("flooded");
    lazy.pause();
    const gone = once(socket, "disconnect");
    const text = "x".repeat(100_000);
    let sent = 0;
    while (socket.connected && sent < 1000) {
      sent += 1;
      house.to("flooded").emit("said", `${sent} ${text}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await gone;
    lazy.destroy();
    house.to("flooded").emit("said", "still here");
    await reader!.hears("still here");
    expect(reader!.heard).toHaveLength(sent + 1);
    // What the kernels of both sides take, and four megabytes of ours.
    expect(sent).toBeLessThan(200);
  });
});
